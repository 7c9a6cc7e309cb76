/**
 * The item at an index that may be missing. `itemAt(names, at.get(token))` is quick where most tokens are no names:
 * `names[-1]` would look for a property of that name.
 */
export function itemAt<T>(items: readonly T[], index: number | null | undefined): T | undefined {
  return index === null || index === undefined ? undefined : items[index];
}
