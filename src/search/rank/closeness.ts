/**
 * In: the words of a query, each with all it may stand for, and the words of a record. Out: how far the record has
 * them together: `turn blind eye` in "to turn a blind eye" covers all three, one of two pairs, within four words.
 */

/** Which words of the query (by number) a printed word may stand for. */
export type Meanings = ReadonlyMap<string, readonly number[]>;

export interface Closeness {
  /** Share of the query's words that stand in the record. */
  readonly covered: number;
  /** Share of its neighbours that are neighbours in the record, in order. */
  readonly paired: number;
  /** 1 where the words covered stand without others between. */
  readonly dense: number;
}

export function closeness(
  meanings: Meanings,
  count: number,
  runs: readonly (readonly string[])[],
): Closeness {
  const covered = new Set<number>();
  const pairs = new Set<number>();
  let dense = 0;
  for (const run of runs) {
    const slots = run.map((word) => meanings.get(word) ?? []);
    const here = new Set(slots.flat());
    for (const slot of here) covered.add(slot);
    for (const pair of pairsOf(slots)) pairs.add(pair);
    if (here.size > 1)
      dense = Math.max(dense, (here.size / narrowest(slots, here.size)) * (here.size / count));
  }
  return { covered: covered.size / count, paired: count > 1 ? pairs.size / (count - 1) : 1, dense };
}

function pairsOf(slots: readonly (readonly number[])[]): number[] {
  return slots.flatMap((here, at) => here.filter((slot) => slots[at + 1]?.includes(slot + 1)));
}

/** How many words the shortest stretch has in which all slots stand. */
function narrowest(slots: readonly (readonly number[])[], wanted: number): number {
  const counts = new Map<number, number>();
  let least = slots.length;
  let from = 0;
  for (let to = 0; to < slots.length; to += 1) {
    for (const slot of slots[to]!) counts.set(slot, (counts.get(slot) ?? 0) + 1);
    while (counts.size === wanted && from <= to) {
      least = Math.min(least, to - from + 1);
      for (const slot of slots[from]!) {
        const left = counts.get(slot)! - 1;
        if (left === 0) counts.delete(slot);
        else counts.set(slot, left);
      }
      from += 1;
    }
  }
  return least;
}
