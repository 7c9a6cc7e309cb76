/** In: quotations, and which words of each to look up. Out: word → the quotations that have it, in their order. */
import type { Quoted } from './quoted-words.ts';

export function indexWords(
  quoted: readonly Quoted[],
  wordsOf: (one: Quoted) => Iterable<string>,
): ReadonlyMap<string, readonly Quoted[]> {
  const index = new Map<string, Quoted[]>();
  for (const one of quoted)
    for (const word of new Set(wordsOf(one))) {
      const holders = index.get(word);
      if (holders) holders.push(one);
      else index.set(word, [one]);
    }
  return index;
}
