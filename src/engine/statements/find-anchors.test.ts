import { expect, test } from 'vitest';
import { findAnchors } from './find-anchors.ts';
import { toForms } from './like-words.ts';

/** What lies between the runs that both print: pairs of a row and a word that are left to compare. */
function pairsLeft(one: readonly string[], other: readonly string[]): number {
  const formOf = toForms();
  const [rows, words] = [one.map((key) => [formOf(key)]), other.map(formOf)];
  const end = { row: rows.length, word: words.length, length: 0 };
  let [row, word, pairs] = [0, 0, 0];
  for (const anchor of [...findAnchors(rows, words, 8), end]) {
    pairs += (anchor.row - row) * (anchor.word - word);
    [row, word] = [anchor.row + anchor.length, anchor.word + anchor.length];
  }
  return pairs;
}

/** A word of its own at each third place, small ones between. */
function speech(length: number): string[] {
  return Array.from({ length }, (_, at) => (at % 3 === 0 ? `word${at}` : ['of', 'the'][at % 2]!));
}

test('two printings of one speech leave nothing to compare', () => {
  expect(pairsLeft(speech(3000), speech(3000))).toBe(0);
});

test('of a changed speech the changes alone are left, ten in a thousand words or in three thousand', () => {
  const changed = (length: number) => speech(length).map((key, at) => (at % 100 === 0 ? `new${at}` : key));
  const left = (length: number) => pairsLeft(speech(length), changed(length));
  expect(left(1000)).toBeLessThan(100);
  expect(left(3000)).toBeLessThanOrEqual(left(1000) * 3);
});

const text = 'a b c d e f g h i j'.split(' ');
const cases: Record<string, { one: string[]; other: string[]; anchors: [number, number, number][] }> = {
  'a run of equal words, with the common ones around it': {
    one: ['the', ...text, 'the'],
    other: ['x', 'the', ...text, 'the'],
    anchors: [[0, 1, 12]],
  },
  'no run as short as seven words': { one: text.slice(0, 7), other: text.slice(0, 7), anchors: [] },
  'no run that a version prints twice': { one: [...text, 'x', ...text], other: text, anchors: [] },
  'of two runs turned round the longer one': {
    one: [...text, ...'k l m n o p q r'.split(' ')],
    other: [...'k l m n o p q r'.split(' '), ...text],
    anchors: [[0, 8, 10]],
  },
};

for (const [name, { one, other, anchors }] of Object.entries(cases))
  test(name, () => {
    const formOf = toForms();
    const found = findAnchors(
      one.map((key) => [formOf(key)]),
      other.map(formOf),
      8,
    );
    expect(found.map(({ row, word, length }) => [row, word, length])).toEqual(anchors);
  });
