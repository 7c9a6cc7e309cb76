import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateTexts } from '../collate-texts.ts';

const start = 'The ferry left the old harbour at nine with forty passengers and three dogs on deck';
const end = 'Nobody was hurt when it ran aground off the lighthouse, its owner told reporters on the quay.';

const unseen = ['\u00AD', '\u200B', '\u200E', '\u2060', '\uFEFF', '\uFE0F', '\u200D'];

/** [what differs, on side a, on side b] between the two sentences that all texts share. */
const examples: [string, string, string, [string, string][]][] = [
  ['nothing', '.', '.', []],
  ['a word replaced', ', a late run.', ', a last run.', [['late', 'last']]],
  ['a word put in', ', a run.', ', a last run.', [['', 'last ']]],
  [
    'two words replaced, one between them',
    ' on a cold night in March.',
    ' on a warm night in May.',
    [
      ['cold', 'warm'],
      ['March', 'May'],
    ],
  ],
  ['neighbouring words replaced', ' on a cold night.', ' on a warm day.', [['cold night', 'warm day']]],
  [
    'a sentence dropped that begins like the next',
    '. The sea was calm. The sun shone.',
    '. The sun shone.',
    [['The sea was calm. ', '']],
  ],
  [
    'a sentence dropped that ends like the one before',
    ' that day. It was the longest day. Rain fell.',
    ' that day. Rain fell.',
    [['It was the longest day. ', '']],
  ],
  [
    'a sentence in other words, with one short word in common',
    '. Waves had battered the whole coast for days.',
    '. Gales kept boats in the port all week long.',
    [['Waves had battered the whole coast for days', 'Gales kept boats in the port all week long']],
  ],
  ['a number', ', 12 of them new.', ', 14 of them new.', [['12', '14']]],
  [
    'marks and a word',
    ', the “last” one.',
    ', the "very last" one.',
    [
      ['“', '"'],
      ['', 'very '],
      ['”', '"'],
    ],
  ],
];

describe('changes', () => {
  for (const [what, a, b, changes] of examples) {
    it(`tell of ${what}`, () => {
      const one = `${start}${a} ${end}`;
      const other = `${start}${b} ${end}`;
      const found = collateTexts(one, other).flatMap((passage) => passage.changes);
      expect(found.map((each) => [one.slice(...each.a), other.slice(...each.b)])).toEqual(changes);
    });
  }
});

it('signs that nobody sees change nothing, at whatever place', () => {
  const plain = `${start}, a “last” run — a hard one. ${end}`;
  const places = fc.array(fc.tuple(fc.nat(plain.length), fc.constantFrom(...unseen)), { maxLength: 30 });
  fc.assert(
    fc.property(places, (added) => {
      const other = [...plain, '']
        .map((letter, at) => added.flatMap(([place, sign]) => (place === at ? sign : [])).join('') + letter)
        .join('');
      const [passage] = collateTexts(plain, other);
      expect(passage?.changes).toEqual([]);
      expect(passage?.similarity).toBe(1);
    }),
  );
});

it('a megabyte of signs before a passage is read in one go', () => {
  const signs = `${'.'.repeat(1_000_000)} `;
  const [passage] = collateTexts(`${signs}“${start}. ${end}`, `“${start}. ${end}`);
  expect(passage?.a[0]).toBe(signs.length);
});
