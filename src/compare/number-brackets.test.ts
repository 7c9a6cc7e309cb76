import { expect, it } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import { numberBrackets } from './number-brackets.ts';
import type { Row } from './row.ts';

/** Sentences of ten characters each; a row prints the same one of both articles, `–` only that of A. */
function number(rows: string[], passages: [start: number, end: number][]) {
  const sentences = (siglum: string) =>
    new Map(rows.map((_, at) => [`${siglum}${at}`, { start: at * 10, end: at * 10 + 9 }]));
  const drawn = rows.map((row, at): Row => {
    const cell = (siglum: string) => ({
      siglum,
      items: [{ kind: 'sentence' as const, id: `${siglum}${at}` }],
      moved: false,
    });
    const cells = row === '–' ? [cell('A'), { ...cell('B'), items: [] }] : [cell('A'), cell('B')];
    return { groups: row === '–' ? [] : [row], cells };
  });
  const columns = ['A', 'B'].map((siglum) => ({ siglum, sentences: sentences(siglum) }));
  const found = passages.map(([start, end]) => ({
    id: `p${start}`,
    pair: ['A', 'B'],
    a: { start, end },
    b: { start, end },
  }));
  return numberBrackets(drawn, columns, found as unknown as Passage[]).map((bracket) =>
    bracket ? `${bracket.number ?? 'statement'}${bracket.continues ? '+' : ''}` : '–',
  );
}

it('gives the rows of one passage one number', () => {
  expect(
    number(
      ['a', 'b', '–', 'c'],
      [
        [0, 19],
        [30, 39],
      ],
    ),
  ).toEqual(['1', '1+', '–', '2']);
});

it('gives a passage its number again after words that only one article has', () => {
  expect(number(['a', '–', 'b', 'c'], [[0, 39]])).toEqual(['1', '–', '1', '1+']);
});

it('gives no number to a row that shares a statement and no passage', () => {
  expect(number(['a', '–', 'b'], [[20, 29]])).toEqual(['statement', '–', '1']);
});
