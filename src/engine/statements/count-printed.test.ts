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

it('counts a word in two parts as the word that another prints in one', () => {
  const said = { A: 'the high water mark of the town', B: 'the highwater mark of the town' };
  const place = (siglum: 'A' | 'B', words: string) => {
    const start = said[siglum].indexOf(words);
    return { start, end: start + words.length };
  };
  const all = [version('A', 'The pier'), version('B', 'The old pier is gone.')].map((one, at) => ({
    ...one,
    start: 0,
    end: said[at === 0 ? 'A' : 'B'].length,
  }));
  const parted: Column[] = [
    { kind: 'same', cells: [place('A', 'the'), place('B', 'the')] },
    { kind: 'wording', cells: [place('A', 'high water'), place('B', 'highwater')] },
    { kind: 'same', cells: [place('A', 'mark of the town'), place('B', 'mark of the town')] },
  ];
  const of = (fullest: number) => ({ versions: all, fullest, columns: parted });
  const textOf = (siglum: string) => said[siglum as 'A' | 'B'];
  expect(countPrinted(all.slice(1), of(0), textOf)).toEqual({ words: 7, other: 0, more: 0, whole: 7 });
  expect(countPrinted(all.slice(0, 1), of(1), textOf)).toEqual({ words: 6, other: 0, more: 0, whole: 6 });
});
