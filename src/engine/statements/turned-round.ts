/**
 * In: two quotations and how their words compare. Out: whether they share a turn of phrase in two sayings, of which one
 * denies what the other tells of: “We would never sell the yard” and “To be told that we would sell the yard hurts us”.
 */
import type { Pair } from './link-rules.ts';

const negative = /^(?:not|never|no|nobody|nothing|neither|nor|none)$/;
/** So many shared words are one saying, whatever was done to it. */
const oneSaying = 12;
/** Words of its own before what both have: a “not” put into one saying leaves the rest as it is. */
const leastOwn = 3;

export function isTurnedRound({ shorter, longer, comparison }: Pair): boolean {
  const { runs } = comparison;
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  if (shared >= oneSaying || runs.length === 0) return false;
  if ([shorter, longer].some(({ quotation }) => quotation.form !== 'full')) return false;
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const between = [
    shorter.plain.slice(first.a, last.a + last.length),
    longer.plain.slice(first.b, last.b + last.length),
  ];
  const [one, other] = between.map((words) => words.some((word) => negative.test(word)));
  const beside = longer.plain.length - shared;
  const goesOn = longer.plain.length > last.b + last.length;
  return one !== other && beside > leastOwn && first.b >= leastOwn && goesOn;
}
