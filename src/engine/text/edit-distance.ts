/**
 * In: two words. Out: how many letters must be added, left out, changed or swapped with their neighbour to make one
 * of the other: `teh` and `the` are 1 apart.
 */

/** The distance, or `limit + 1` where it is more than `limit`. Optimal string alignment. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = nextRow(left, right, i, row, before);
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[right.length]!, limit + 1);
}

function nextRow(left: string, right: string, i: number, row: number[], before: number[]): number[] {
  const next = [i];
  for (let j = 1; j <= right.length; j += 1) {
    const same = left[i - 1] === right[j - 1];
    let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
    const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
    if (swapped) least = Math.min(least, before[j - 2]! + 1);
    next.push(least);
  }
  return next;
}
