import { partitionPoint } from '../engine/text/partition-point.ts';

/**
 * The indices of a longest strictly increasing subsequence; of several, the one that ends with the lowest value, and
 * of equal ones the latest.
 * Patience sorting, O(n log n): Schensted 1961.
 *
 * `[1, 5, 2, 3]` gives the indices 0, 2 and 3.
 */
export function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    const pile = partitionPoint(tails.length, (at) => values[tails[at]!]! < value);
    before[index] = tails[pile - 1];
    tails[pile] = index;
  }
  const chain = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) chain.add(index);
  return chain;
}
