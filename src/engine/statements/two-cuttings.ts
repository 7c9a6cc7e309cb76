/**
 * In: how the words of two quotations compare. Out: whether they are one stretch of a sentence, cut at other places by each
 * article: “sailed north to sell her hidden anchor abroad” and “to buy her hidden anchor abroad, without asking anybody”.
 */
import type { Comparison } from './compare-words.ts';

export function areTwoCuttings({ runs, longest }: Comparison): boolean {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || longest.length < 4 || longest.content < 2) return false;
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  const content = runs.reduce((sum, run) => sum + run.content, 0);
  const ends = [last.a - first.a, last.b - first.b].map((reach) => reach + last.length);
  return ends.every((reach) => shared >= 0.8 * reach) && shared >= 7 && content >= 5;
}
