/**
 * How many of the first `length` indices hold, where all that hold come before all that do not (binary search).
 * Of 1, 3, 5, 7, those below 4: 2, which is also the index of the first that is not.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
