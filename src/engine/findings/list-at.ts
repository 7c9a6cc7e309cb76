/** The list at this place of some lists; a new one at the end. */
export function listAt<T>(lists: T[][], at: number): T[] {
  const known = lists[at] ?? [];
  lists[at] = known;
  return known;
}
