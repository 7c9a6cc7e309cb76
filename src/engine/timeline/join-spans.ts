/**
 * In: the times of a sentence. Out: the same, with two that are the ends of one span as one: “between [March 2029] and
 * [January 2030]”, “from [March 2029] through [January 2030]”.
 */
import type { Timed } from './find-timed.ts';
import { statedDate } from './resolve-time.ts';

/** Characters before a time that tell whether a span opens there. */
const before = 12;
const opens = /\b(?:between|from)\s(?:early\s|late\s|mid-?)?$/iu;
const joins = /^,?\s(?:and|to|until|till|through)\s$|^\s?[–—-]\s?$/iu;

/** `text` is that of the article. */
export function joinSpans(times: readonly Timed[], text: string): Timed[] {
  const inOrder = times.toSorted((a, b) => a.time.start - b.time.start);
  const ends = new Map<Timed, Timed>();
  for (const [at, one] of inOrder.entries()) {
    const next = inOrder[at + 1];
    if (next && isSpan(one, next, text)) ends.set(one, next);
  }
  const last = new Set(ends.values());
  return times
    .filter((one) => !last.has(one))
    .map((one) => {
      const until = ends.get(one);
      return until ? { ...one, time: { ...one.time, end: until.time.end }, until } : one;
    });
}

function isSpan(one: Timed, other: Timed, text: string): boolean {
  if (statedDate(one.time) === null || statedDate(other.time) === null) return false;
  const printed = text.slice(one.time.start, one.time.end);
  const opening = text.slice(Math.max(0, one.time.start - before), one.time.start);
  return (
    (/^(?:between|from)\b/iu.test(printed) || opens.test(opening)) &&
    joins.test(text.slice(one.time.end, other.time.start))
  );
}

/** `March 2029 to August 2030`, `3 March 2029, a Saturday, to 5 March 2029, a Monday` */
export function sayUntil(from: string, until: string): string {
  return `${from}${from.includes(',') ? ',' : ''} to ${until}`;
}
