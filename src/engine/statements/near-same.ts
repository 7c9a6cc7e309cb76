/**
 * In: two quotations that articles give to two speakers. Out: what of each they have nearly in the same words: “With these
 * bolts the board and its crews make clear to Sarn that leaks have a price” and “the board and its crews on the coast made
 * clear to Sarn that leaks have a price”. Null where it is a phrase and no more.
 */
import type { Span } from '../../schemas/span.ts';
import { compareWords, isContentWord } from './compare-words.ts';
import type { Pair } from './link-rules.ts';
import { namedWords } from './named-words.ts';
import type { Quoted } from './quoted-words.ts';
import { areOpposed } from './speaker-conflict.ts';

/** Words that both have, those of them that tell something and are no names, and their part of the shorter quotation. */
const least = { words: 10, content: 5, part: 0.65 };

export function findNearSame(
  { shorter, longer, comparison }: Pair,
  texts: ReadonlyMap<string, string>,
): { shorter: Span; longer: Span } | null {
  if (comparison.coverage < least.part || shorter.siglum === longer.siglum) return null;
  const names = namedWords(shorter).union(namedWords(longer));
  const words = comparison.runs.flatMap(({ a, length }) => shorter.plain.slice(a, a + length));
  const content = words.filter((word) => isContentWord(word) && !names.has(word)).length;
  if (words.length < least.words || content < least.content) return null;
  return areOpposed(shorter.quotation, longer.quotation, texts) ? sharedPart(shorter, longer) : null;
}

/** From the first word that both have to the last one. */
function sharedPart(shorter: Quoted, longer: Quoted): { shorter: Span; longer: Span } | null {
  const { runs } = compareWords(shorter.keys, longer.keys);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  return {
    shorter: spanOf(shorter, first.a, last.a + last.length),
    longer: spanOf(longer, first.b, last.b + last.length),
  };
}

function spanOf({ words }: Quoted, from: number, behind: number): Span {
  return { start: words[from]!.start, end: words[behind - 1]!.end };
}
