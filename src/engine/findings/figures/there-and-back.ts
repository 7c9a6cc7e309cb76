/**
 * In: figures that seem to contradict each other. Out: whether one of two lengths is about twice the other where an article says
 * that it tells of one way or of both: “over 6,500 miles” and “a 13,000-mile round trip” are one journey.
 */
import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';

const bothWays =
  /\b(?:round[- ]?trips?|return (?:trip|journey|flight)|there and back|(?:one|each|both|either) ways?)\b/iu;

/** How many times the shorter the longer may be. */
const twice = { least: 1.8, most: 2.2 };

export function areThereAndBack(uses: readonly FigureUse[], context: FindingContext): boolean {
  const values = [...new Set(uses.flatMap(({ value }) => value ?? []))].toSorted((a, b) => a - b);
  const isTwice = values.some((value) => {
    const ratio = value / values[0]!;
    return ratio >= twice.least && ratio <= twice.most;
  });
  return isTwice && uses.some((use) => bothWays.test(context.text({ ...context.inSentence(use) })));
}
