import { expect, test } from 'vitest';
import { collateWords } from './collate-words.ts';
import { splitWords } from './split-words.ts';
import { toColumns } from './to-columns.ts';

const cases: Record<string, { versions: string[]; table: string[] }> = {
  'a changed word is a column of its own': {
    versions: ['these plans will empower abusers', 'these plans would empower abusers'],
    table: [
      'same: these plans / these plans',
      'wording: will / would',
      'same: empower abusers / empower abusers',
    ],
  },
  'three versions, one cut at both ends': {
    versions: [
      'We shall never sell the old mill to anyone',
      'never sell the mill',
      'We will never sell the old mill',
    ],
    table: [
      'same: We / - / We',
      'wording: shall / - / will',
      'same: never sell the / never sell the / never sell the',
      'wording: old / - / old',
      'same: mill / mill / mill',
      'same: to anyone / - / -',
    ],
  },
  'marks, a capital and a last stop are typography': {
    versions: ['the city’s pride.', "The city's pride,"],
    table: ["typography: the city’s pride. / The city's pride,"],
  },
  'two forms of one irregular verb': {
    versions: ['They took £30m and ran', 'taken £30m and ran'],
    table: ['same: They / -', 'wording: took / taken', 'same: £30m and ran / £30m and ran'],
  },
  'a colon behind the last word of a piece': {
    versions: ['before the horse: half of it', 'before the horse'],
    table: ['same: before the / before the', 'typography: horse: / horse', 'same: half of it / -'],
  },
  'signs that nobody sees': {
    versions: ['the old\u200B pier \uFEFFwas shut', 'the o\u00ADld pier was shut\u200E'],
    table: ['same: the old\u200B pier \uFEFFwas shut / the o\u00ADld pier was shut\u200E'],
  },
  'words added by one version': {
    versions: ['the NCA to bring them in', 'the NCA [the crime agency] to bring them in'],
    table: [
      'same: the NCA / the NCA',
      'wording: - / [the crime agency]',
      'same: to bring them in / to bring them in',
    ],
  },
  'a phrase turned round': {
    versions: ['the minister said no', 'no said the minister'],
    table: ['same: - / no said', 'same: the minister / the minister', 'same: said no / -'],
  },
};

for (const [name, { versions, table }] of Object.entries(cases))
  test(name, () => {
    const words = versions.map((text) => splitWords(text, 0, text.length));
    const columns = toColumns(collateWords(words), (version) => versions[version]!);
    const printed = columns.map(({ kind, cells }) => {
      const texts = cells.map((cell, version) =>
        cell ? versions[version]!.slice(cell.start, cell.end) : '-',
      );
      return `${kind}: ${texts.join(' / ')}`;
    });
    expect(printed).toEqual(table);
  });

test('the cells of a version in order are all of its words', () => {
  const versions = ['a b c d e f', 'x b c y e', 'c d q f z', 'b'];
  const rows = collateWords(versions.map((text) => splitWords(text, 0, text.length)));
  versions.forEach((text, version) => {
    expect(rows.flatMap((row) => row[version]?.key ?? []).join(' ')).toBe(text);
  });
});

/** Words of a made-up tongue, no two alike. */
function speech(length: number, syllables: readonly string[]): string {
  const spell = (at: number): string => syllables[at % 10]! + (at < 10 ? '' : spell(Math.floor(at / 10) - 1));
  return Array.from({ length }, (_, at) => spell(at)).join(' ');
}
const ka = ['ka', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'ti', 'vu', 'we'];
const zu = ['zub', 'zob', 'zib', 'zeb', 'zab', 'xub', 'xob', 'xib', 'xeb', 'xab'];

/** How often the keys of all words are read. */
function countReads(...texts: string[]): number {
  let reads = 0;
  const versions = texts.map((text) =>
    splitWords(text, 0, text.length).map(({ key, ...span }) => ({
      ...span,
      get key() {
        reads++;
        return key;
      },
    })),
  );
  collateWords(versions);
  return reads;
}

test('a word is read as often in a long quotation as in a short one', () => {
  const perWord = (length: number) => countReads(speech(length, ka), speech(length, zu)) / length;
  expect(perWord(200)).toBeLessThanOrEqual(perWord(50));
  expect(perWord(50)).toBeLessThan(10);
});

test('a long speech is collated like a short one, each change at its place', () => {
  const words = speech(1200, ka).split(' ');
  const other = words.with(300, 'zub').toSpliced(700, 2, 'zob', 'zib', 'zeb').toSpliced(1000, 1);
  const versions = [words, other, words.slice(500, 900)].map((each) => each.join(' '));
  const columns = toColumns(
    collateWords(versions.map((text) => splitWords(text, 0, text.length))),
    (version) => versions[version]!,
  );
  const changed = columns
    .filter(({ kind }) => kind === 'wording')
    .map(({ cells }) => cells.map((cell, at) => cell && versions[at]!.slice(cell.start, cell.end)));
  const printed = words.slice(700, 702).join(' ');
  expect(changed).toEqual([
    [words[300], 'zub', null],
    [printed, 'zob zib zeb', printed],
    [words[999], null, null],
  ]);
});
