/**
 * Where each pair of neighbouring words stands: places with one hash are a chain through `next`, in order.
 * A few bytes a word, for a story holds many texts at once.
 */
export interface PairIndex {
  readonly ids: Int32Array;
  /** The first place of each hash, and how many there are; -1 for none. */
  readonly first: Int32Array;
  readonly counts: Int32Array;
  readonly next: Int32Array;
}

export function indexPairs(ids: Int32Array): PairIndex {
  const slots = 2 ** Math.ceil(Math.log2(ids.length + 1));
  const first = new Int32Array(slots).fill(-1);
  const counts = new Int32Array(slots);
  const next = new Int32Array(ids.length);
  for (let at = ids.length - 2; at >= 0; at--) {
    if (ids[at]! < 0 || ids[at + 1]! < 0) continue;
    const slot = hashPair(ids, at) & (slots - 1);
    next[at] = first[slot]!;
    first[slot] = at;
    counts[slot]! += 1;
  }
  return { ids, first, counts, next };
}

/** The places of the pair of words that stands at `at` in `ids`, in order; none where there are more than `most`. */
export function placesOf(index: PairIndex, ids: Int32Array, at: number, most: number): number[] {
  const [one, other] = [ids[at]!, ids[at + 1]!];
  if (one < 0 || other < 0 || countAt(index, ids, at) > most) return [];
  const places: number[] = [];
  for (let place = index.first[slotOf(index, ids, at)]!; place >= 0; place = index.next[place]!) {
    if (index.ids[place] === one && index.ids[place + 1] === other) places.push(place);
  }
  return places;
}

/** How often a pair stands there, at most: places of another pair with the same hash count too. */
export function countAt(index: PairIndex, ids: Int32Array, at: number): number {
  return index.counts[slotOf(index, ids, at)]!;
}

function slotOf({ first }: PairIndex, ids: Int32Array, at: number): number {
  return hashPair(ids, at) & (first.length - 1);
}

function hashPair(ids: Int32Array, at: number): number {
  const hash = Math.imul(ids[at]!, 0x9e3779b1) ^ Math.imul(ids[at + 1]!, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
