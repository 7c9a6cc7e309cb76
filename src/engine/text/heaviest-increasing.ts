/**
 * In: items in the order of one side, and whether one may follow another.
 * Out: the heaviest run of members in which each may follow the one before
 * (longest increasing subsequence with weights): `3 1 2` weighing alike, going up → 1 2.
 */
export function heaviestIncreasing<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  mayFollow: (before: T, item: T) => boolean,
): T[] {
  const totals: number[] = [];
  const before: number[] = [];
  let best = -1;
  items.forEach((item, at) => {
    let from = -1;
    for (let k = at - 1; k >= 0; k--) {
      if (totals[k]! > (from < 0 ? 0 : totals[from]!) && mayFollow(items[k]!, item)) from = k;
    }
    totals.push(weigh(item) + (from < 0 ? 0 : totals[from]!));
    before.push(from);
    if (best < 0 || totals[at]! > totals[best]!) best = at;
  });
  const chain: T[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.push(items[at]!);
  return chain.reverse();
}
