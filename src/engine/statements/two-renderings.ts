/**
 * In: two quotations of one speaker and how their words compare. Out: how sure it is that they are two renderings of one
 * speech, or null: half of the telling words agree, in order, as two translators print them.
 */
import { type Comparison, isContentWord } from './compare-words.ts';
import type { Pair } from './link-rules.ts';
import { namedWords } from './named-words.ts';
import type { Quoted } from './quoted-words.ts';

/** Names are left out: two sayings of one week have them in common. */
export function likenessOfRenderings({ shorter, longer, comparison }: Pair): number | null {
  const names = namedWords(shorter).union(namedWords(longer));
  const tells = (key: string) => isContentWord(key) && !names.has(key);
  const words = comparison.runs.flatMap(({ a, length }) => shorter.plain.slice(a, a + length));
  const shared = words.filter(tells).length;
  const part = shared / shorter.plain.filter(tells).length;
  if (shorter.keys.length >= 8 && shared >= 4 && part >= 0.5) return 0.7;
  const pinned = part >= 0.9 || (part >= 0.7 && shareNumber(shorter, comparison));
  if (shorter.keys.length >= 5 && shared >= 3 && pinned) return 0.7;
  return holdsWords(shorter, longer) ? 0.65 : null;
}

/** “In England he was a second father for me” and “like a second father to me in England”: in another order. */
function holdsWords(shorter: Quoted, longer: Quoted): boolean {
  const [own, others] = [shorter, longer].map(({ plain }) => new Set(plain.filter(isContentWord))) as [
    Set<string>,
    Set<string>,
  ];
  return shorter.keys.length >= 5 && own.size >= 3 && own.intersection(others).size >= 0.8 * own.size;
}

/** “lost money every winter since 1998”: a number pins down what so few words say. */
function shareNumber({ plain }: Quoted, { runs }: Comparison): boolean {
  return runs.some(({ a, length }) => plain.slice(a, a + length).some((key) => /\p{N}/u.test(key)));
}
