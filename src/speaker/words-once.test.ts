import { expect, it } from 'vitest';
import type { Statement } from '../schemas/statement.ts';
import { wordsOnce } from './words-once.ts';

const texts: Record<string, string> = { A: 'We will go now', B: 'we will go', C: 'No' };
const textOf = (siglum: string) => texts[siglum]!;
const versions = ['A', 'B'].map((siglum) => ({
  siglum,
  quotation: `${siglum.toLowerCase()}-0`,
})) as unknown as Statement['versions'];
const columns: Statement['columns'] = [
  {
    kind: 'same',
    cells: [
      { start: 0, end: 10 },
      { start: 0, end: 10 },
    ],
  },
  { kind: 'wording', cells: [{ start: 11, end: 14 }, null] },
];
const quotation = (id: string, words: number) => ({ id, words });

it('counts once what two articles print', () => {
  const own = [quotation('a-0', 4), quotation('b-0', 3), quotation('c-0', 1)];
  expect(wordsOnce(own, [{ versions, columns }], textOf)).toBe(5);
});

it('counts what another is given apart', () => {
  expect(wordsOnce([quotation('b-0', 3)], [{ versions, columns }], textOf)).toBe(3);
});
