import { expect, test } from 'vitest';
import { collateWords } from './collate-words.ts';
import { settleEnds } from './settle-ends.ts';
import { splitWords } from './split-words.ts';
import { toColumns } from './to-columns.ts';

function print(versions: readonly string[], first?: readonly number[]): string[] {
  const words = versions.map((text) => splitWords(text, 0, text.length));
  const text = (version: number) => versions[version]!;
  const rows = settleEnds(collateWords(words, first), text);
  versions.forEach((printed, version) => {
    expect(rows.flatMap((row) => row[version] ?? [])).toEqual(splitWords(printed, 0, printed.length));
  });
  return toColumns(rows, text).map(({ kind, cells }) => {
    const texts = cells.map((cell, version) => (cell ? text(version).slice(cell.start, cell.end) : '-'));
    return `${kind}: ${texts.join(' / ')}`;
  });
}

test('other words at the beginning replace those of the sentence', () => {
  expect(
    print(['The crew will not be bought off with a boat.', 'We won’t be bought off with a boat.']),
  ).toEqual([
    'wording: The crew will not / We won’t',
    'same: be bought off with a boat. / be bought off with a boat.',
  ]);
});

test('a sentence before them is left out', () => {
  expect(
    print([
      'We have seen this. The crew will not be bought off with a boat.',
      'We won’t be bought off with a boat.',
      'The crew will not be bought off with a boat.',
    ]),
  ).toEqual([
    'same: We have seen this. / - / -',
    'wording: The crew will not / We won’t / The crew will not',
    'same: be bought off with a boat. / be bought off with a boat. / be bought off with a boat.',
  ]);
});

test('other words at the end do', () => {
  expect(
    print([
      'It was dark and people were climbing over each other.',
      'It was dark and people were climbing over one another,',
    ]),
  ).toEqual([
    'same: It was dark and people were climbing over / It was dark and people were climbing over',
    'wording: each other. / one another,',
  ]);
});

test('one word for three, and three for one', () => {
  expect(
    print(['My father’s own brother kept the gate of the lock.', 'He kept the gate of the lock.'])[0],
  ).toBe('wording: My father’s own brother / He');
  expect(
    print(['Someone kept the gate of the old lock.', 'My own brother kept the gate of the lock.'])[0],
  ).toBe('wording: Someone / My own brother');
});

test('words that stand in their place are left there', () => {
  expect(print(['And so the crew will not be bought.', 'the men will not be bought.']).slice(0, 3)).toEqual([
    'same: And so / -',
    'same: the / the',
    'wording: crew / men',
  ]);
});

test.each([
  {
    name: 'a new sentence replaces none',
    versions: [
      'The brand is tired and old. Stick a fork in it.',
      'The brand is tired and old. Nobody will come.',
    ],
    last: 'same: Stick a fork in it. / -',
  },
  {
    name: 'a version that only stops is cut',
    versions: [
      'We will keep the gate and the lock as long as there is water.',
      'We will keep the gate and the lock',
    ],
    last: 'same: as long as there is water. / -',
  },
  {
    name: 'a long run is left out',
    versions: [
      'We will keep the gate and the lock as long as there is water in the river.',
      'We will keep the gate and the lock forever.',
    ],
    last: 'same: long as there is water in the river. / -',
  },
])('$name', ({ versions, last }) => expect(print(versions).at(-1)).toBe(last));

test('other words at the end do, where another version goes on with a sentence between', () => {
  const pieces = [
    'We looked at the drains and found them rather less than sound,',
    'What struck me was how few of the people asked. Nine in ten still leak into the bay.',
  ];
  const glued = 'We looked at the drains and found them a disgrace. Nine in ten still leak into the bay.';
  expect(print([...pieces, glued], [0, 1])).toEqual([
    'same: We looked at the drains and found them / - / We looked at the drains and found them',
    'wording: rather less than sound, / - / a disgrace.',
    'wording: - / What struck me was how few of the people asked. / -',
    'same: - / Nine in ten still leak into the bay. / Nine in ten still leak into the bay.',
  ]);
});

test('other words at the end of two versions do', () => {
  expect(
    print([
      'I walked in there angry and I walked out rather less so,',
      'I walked in there angry and I walked out a happy woman,',
      'I walked in there angry and I walked out a happy woman,',
      'I walked in there angry and I walked out rather less so,',
    ])[1],
  ).toBe('wording: rather less so, / a happy woman, / a happy woman, / rather less so,');
});

test('words put in another order at the beginning replace those of the sentence', () => {
  expect(
    print([
      'These are men for whom a storm is never just a storm.',
      'For these men a storm is never just a storm.',
    ])[0],
  ).toBe('wording: These are men for whom / For these men');
  expect(
    print([
      'In May the large house was sold to the town for a pound.',
      'The big house was sold to the town for a pound.',
    ]),
  ).toContain('wording: large / big');
});
