/** In: lists of words. Out: a way to put each in one order, the words that few lists have first. */

export function rankByRarity(
  lists: readonly ReadonlySet<string>[],
): (words: ReadonlySet<string>) => string[] {
  const counts = new Map<string, number>();
  for (const words of lists) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (words) =>
    [...words].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : a > b ? 1 : 0));
}

/** Of two lists in this order that share so many words, the rarest shared one is among these. */
export function withoutMost(words: readonly string[], least: number): string[] {
  return words.slice(0, Math.max(0, words.length - least + 1));
}
