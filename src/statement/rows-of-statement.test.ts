import { describe, expect, it } from 'vitest';
import type { Column, Version } from '../schemas/statement.ts';
import { rowsOfStatement } from './rows-of-statement.ts';

const version = (siglum: string, start: number, part: Partial<Version> = {}): Version => ({
  quotation: `${siglum.toLowerCase()}-${start}`,
  siglum,
  start,
  end: start + 4,
  context: 'body',
  extent: 'excerpt',
  words: 1,
  speakerId: 'ann-bell',
  ...part,
});
const at = (start: number) => ({ start, end: start + 4 });
const column = (...cells: (number | null)[]): Column => ({
  kind: 'same',
  cells: cells.map((start) => (start === null ? null : at(start))),
});

describe('rowsOfStatement', () => {
  const columns = [column(1, null, 20), column(null, 9, 25)];

  it('puts pieces of one article into one row', () => {
    const rows = rowsOfStatement({ versions: [version('A', 1), version('A', 9), version('B', 20)], columns });
    expect(rows.map(({ versions, cells }) => [versions.map(({ quotation }) => quotation), cells])).toEqual([
      [
        ['a-1', 'a-9'],
        [at(1), at(9)],
      ],
      [['b-20'], [at(20), at(25)]],
    ]);
  });

  it('keeps apart what would fill one cell twice', () => {
    const versions = [version('A', 1), version('A', 9)];
    expect(rowsOfStatement({ versions, columns: [column(1, 9)] })).toHaveLength(2);
  });

  it('keeps speakers apart, and a comment apart from its article', () => {
    const other = [version('A', 9, { speakerId: null }), version('A', 9, { context: 'comment' })];
    for (const one of other)
      expect(rowsOfStatement({ versions: [version('A', 1), one], columns })).toHaveLength(2);
  });
});
