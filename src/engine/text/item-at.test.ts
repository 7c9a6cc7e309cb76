import { describe, expect, it } from 'vitest';
import { itemAt } from './item-at.ts';

describe('itemAt', () => {
  it('gives the item at an index', () => {
    expect(itemAt(['Lee', 'Finch'], 1)).toBe('Finch');
  });

  it('gives nothing for no index, and for one that the list does not have', () => {
    expect([null, undefined, 2].map((index) => itemAt(['Lee', 'Finch'], index))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
