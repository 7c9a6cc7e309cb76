/** A list as it is written in these files, words with spaces or line ends between them → a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
