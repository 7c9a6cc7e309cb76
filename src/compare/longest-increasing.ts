/**
 * The indices of a longest strictly increasing subsequence; of several, the one found first.
 * Patience sorting, O(n log n): Schensted 1961.
 *
 * `[1, 5, 2, 3]` gives the indices 0, 2 and 3.
 */
export function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    const pile = lowestPile(tails, values, value);
    before[index] = tails[pile - 1];
    tails[pile] = index;
  }
  const chain = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) chain.add(index);
  return chain;
}

function lowestPile(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[tails[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
