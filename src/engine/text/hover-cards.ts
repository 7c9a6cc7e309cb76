import type { Span } from '../../schemas/span.ts';

const card =
  /(?<=(\p{Lu}[\p{L}’'-]+) )(?:[\p{Lu}(][\p{L}.’')-]* ){1,6}\1(?=['‘“"]?[\p{Lu}\d]).{0,900}?\bMORE\b/gu;

/** The whole name again, parted from what follows by a space. */
const spaced =
  /(?<=(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+) )\1 (?:[\p{Lu}(][\p{L}.’')-]* ){0,4}\2 (?=[\p{Lu}\d]).{0,900}?\bMORE\b/gu;

/**
 * What pops up behind a name on some pages and is copied with it: names of related articles, which are no part of the text.
 * `Odo Finch Odo James FinchOld pier to close | Ferry late MORE said` → the span between `Odo Finch ` and ` said`.
 */
export function findHoverCards(text: string): Span[] {
  if (!text.includes(' MORE')) return [];
  const found = [...text.matchAll(card), ...text.matchAll(spaced)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0));
}
