import { type FoldedWord, foldWords } from '../../../src/engine/text/fold.ts';
import type { PassagePair } from './score-passages.ts';

/** Fewer equal words in a row may be chance. */
export const longRun = 12;

/**
 * In: two texts. Out: each longest run of twelve equal folded words or more that both print, wherever on
 * either side; found by a plain index, with nothing of the alignment that it is the measure of.
 */
export function listSharedRuns(a: string, b: string): PassagePair[] {
  const [one, other] = [foldWords(a), foldWords(b)];
  const places = Map.groupBy(gramStarts(other), (at) => gramAt(other, at));
  return gramStarts(one).flatMap((at) =>
    (places.get(gramAt(one, at)) ?? [])
      .filter((to) => at === 0 || to === 0 || one[at - 1]!.folded !== other[to - 1]!.folded)
      .map((to) => toSpans(one, at, other, to)),
  );
}

/** Of the runs, how many lie inside one passage on both sides. */
export function countHeldRuns(runs: readonly PassagePair[], passages: readonly PassagePair[]): number {
  const holds = (passage: PassagePair, run: PassagePair) =>
    (['a', 'b'] as const).every(
      (side) => passage[side][0] <= run[side][0] && passage[side][1] >= run[side][1],
    );
  return runs.filter((run) => passages.some((passage) => holds(passage, run))).length;
}

function gramStarts(words: readonly FoldedWord[]): number[] {
  return Array.from({ length: Math.max(0, words.length - longRun + 1) }, (_, at) => at);
}

function gramAt(words: readonly FoldedWord[], at: number): string {
  return words
    .slice(at, at + longRun)
    .map(({ folded }) => folded)
    .join(' ');
}

function toSpans(
  one: readonly FoldedWord[],
  at: number,
  other: readonly FoldedWord[],
  to: number,
): PassagePair {
  let length = longRun;
  while (one[at + length] && one[at + length]!.folded === other[to + length]?.folded) length += 1;
  const span = (words: readonly FoldedWord[], start: number): [number, number] => [
    words[start]!.start,
    words[start + length - 1]!.end,
  ];
  return { a: span(one, at), b: span(other, to) };
}
