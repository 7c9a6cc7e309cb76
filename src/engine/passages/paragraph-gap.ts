import { boundary, type WordRun } from './word-run.ts';

/** Words from the first to before the last, which may be none or, where matches overlap, less. */
export type Gap = readonly [start: number, end: number];

/** Up to so many words, a paragraph against another one in the same place is one and the same, altered. */
const shortParagraph = 15;

/** Up to so many words, a line put in (a crosshead, a photo line) does not part what runs on after it. */
const shortLine = 4;

/**
 * Whether a gap parts two passages: a whole paragraph stands in it on one side that has no counterpart on
 * the other (dropped, put in, or moved elsewhere).
 */
export function partsPassage(a: WordRun, gapA: Gap, b: WordRun, gapB: Gap): boolean {
  const wholeA = wholeParagraphs(a, gapA);
  const wholeB = wholeParagraphs(b, gapB);
  if (Math.max(wholeA, wholeB) <= shortLine) return false;
  return wholeA === 0 || wholeB === 0 || Math.max(wholeA, wholeB) > shortParagraph;
}

/** Words between the first and the last paragraph start in a gap. */
function wholeParagraphs(run: WordRun, [start, end]: Gap): number {
  let first = -1;
  let last = -1;
  for (let index = start; index <= end; index++) {
    if (run.boundaries[index] !== boundary.paragraph) continue;
    if (first < 0) first = index;
    last = index;
  }
  return last - first;
}

/** Whether a paragraph starts in a gap or at its edge. */
export function crossesParagraph(run: WordRun, [start, end]: Gap): boolean {
  for (let index = start; index <= end; index++) {
    if (run.boundaries[index] === boundary.paragraph) return true;
  }
  return false;
}
