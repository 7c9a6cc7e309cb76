import { expect, it } from 'vitest';
import type { Column, Statement, Version } from '../../schemas/statement.ts';
import { countPrinted } from './count-printed.ts';

const texts: Record<string, string> = {
  A: '“The pier,” she said, “is gone, and so are we.”',
  B: 'She said: “The old pier is gone.”',
};
const span = (siglum: string, words: string) => {
  const start = texts[siglum]!.indexOf(words);
  return { start, end: start + words.length };
};
const version = (siglum: string, quoted: string): Version => ({
  quotation: `${siglum.toLowerCase()}-${span(siglum, quoted).start}`,
  siglum,
  ...span(siglum, quoted),
  context: 'body',
  extent: 'excerpt',
  words: quoted.split(' ').length,
  speakerId: null,
});
const versions = [
  version('A', 'The pier'),
  version('A', 'is gone, and so are we.'),
  version('B', 'The old pier is gone.'),
];
const column = (kind: Column['kind'], ...words: (string | null)[]): Column => ({
  kind,
  cells: words.map((one, at) => (one === null ? null : span(versions[at]!.siglum, one))),
});
const print = (own: readonly Version[], columns: Column[]) => {
  const statement: Pick<Statement, 'versions' | 'fullest' | 'columns'> = { versions, fullest: 2, columns };
  return countPrinted(own, statement, (siglum) => texts[siglum]!);
};
const columns = [
  column('same', 'The', null, 'The'),
  column('same', null, null, 'old'),
  column('same', 'pier', null, 'pier'),
  column('same', null, 'is gone', 'is gone'),
  column('same', null, 'and so', null),
  column('same', null, 'are we', null),
];

it('counts words of the longest version, and a row of words that it does not have', () => {
  expect(print(versions.slice(0, 2), columns)).toEqual({ words: 4, other: 0, more: 4, whole: 5 });
  expect(print(versions.slice(2), columns)).toEqual({ words: 5, other: 0, more: 0, whole: 5 });
});

it('takes a word or two beside the longest version for another wording', () => {
  expect(print(versions.slice(0, 2), columns.slice(0, -1))).toEqual({
    words: 4,
    other: 0,
    more: 0,
    whole: 5,
  });
});

it('never counts more words than stand in a place of the longest version', () => {
  const changed = [column('wording', 'The pier', 'is gone', 'The old')];
  expect(print(versions.slice(0, 2), changed)).toEqual({ words: 1, other: 1, more: 0, whole: 2 });
});

it('counts all that the article of the longest version prints, whatever parts it', () => {
  const split = { versions, fullest: 1, columns };
  expect(countPrinted(versions.slice(2), split, (siglum) => texts[siglum]!)).toEqual({
    words: 4,
    other: 0,
    more: 0,
    whole: 8,
  });
});

it('tells words in the place of others from words of the longest version', () => {
  const changed = [
    column('same', 'The', null, 'The'),
    column('wording', 'pier', null, 'old'),
    column('same', null, 'is gone', 'is gone'),
  ];
  expect(print(versions.slice(0, 2), changed)).toEqual({ words: 3, other: 1, more: 0, whole: 4 });
});
