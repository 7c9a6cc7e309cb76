/** Where each pair of neighbouring words stands. */
export function indexPairs(ids: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let index = 0; index + 1 < ids.length; index++) {
    const pair = pairAt(ids, index);
    if (pair < 0) continue;
    const list = places.get(pair);
    if (list) list.push(index);
    else places.set(pair, [index]);
  }
  return places;
}

/** Two neighbouring words as one number; below 0 where one of them equals nothing. */
export function pairAt(ids: Int32Array, index: number): number {
  const [one, other] = [ids[index]!, ids[index + 1]!];
  return one < 0 || other < 0 ? -1 : one * 0x4000000 + other;
}
