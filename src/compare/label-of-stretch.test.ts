import { describe, expect, it } from 'vitest';
import { labelOfStretch } from './label-of-stretch.ts';
import type { CellItem, Row } from './row.ts';

function rowOf(...sentences: number[]): Row {
  const cells = sentences.map((number, index) => ({
    siglum: 'ABC'[index]!,
    moved: false,
    items: Array.from({ length: number }, (_, at): CellItem => ({ kind: 'sentence', id: `${index}-${at}` })),
  }));
  return { groups: [], cells };
}

describe('labelOfStretch', () => {
  it('says who prints how much', () => {
    expect(labelOfStretch(rowOf(0, 5))).toBe('Only in B: five sentences of B');
    expect(labelOfStretch(rowOf(1, 0, 3))).toBe('Not shared: one sentence of A and three sentences of C');
  });

  it('leaves short and shared rows open', () => {
    expect(labelOfStretch(rowOf(2, 1))).toBeNull();
    expect(labelOfStretch({ ...rowOf(3, 3), groups: ['g'] })).toBeNull();
  });

  it('does not count pointers to other rows', () => {
    const items = ['g', 'h'].map((group): CellItem => ({ kind: 'elsewhere', group }));
    const cells = ['A', 'B', 'C'].map((siglum) => ({ siglum, moved: false, items }));
    expect(labelOfStretch({ groups: [], cells })).toBeNull();
  });
});
