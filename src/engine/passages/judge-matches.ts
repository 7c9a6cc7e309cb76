import type { Match } from './merge-chains.ts';
import { boundary, type WordRun } from './word-run.ts';

/** Below this two texts share a phrase, not a passage. */
const shortestPassage = 7.5;
/** Of a paragraph's words, so many must be equal for it to count whatever its length. */
const equalOfParagraph = 0.6;
const shortestParagraph = 3;

/**
 * The matches that are passages: long enough by themselves, or, between texts that share a passage,
 * whole paragraphs on both sides (a headline, a caption, a line moved by itself).
 */
export function judgeMatches(matches: readonly Match[], a: WordRun, b: WordRun): Match[] {
  if (!matches.some(isLong)) return [];
  return matches.filter((match) => isLong(match) || isWholeParagraph(match, a, b));
}

function isLong(match: Match): boolean {
  return match.score >= shortestPassage;
}

function isWholeParagraph(match: Match, a: WordRun, b: WordRun): boolean {
  const longer = Math.max(match.a[1] - match.a[0], match.b[1] - match.b[0]);
  return (
    match.mass >= shortestParagraph &&
    match.mass >= equalOfParagraph * longer &&
    [...match.a].every((index) => a.boundaries[index] === boundary.paragraph) &&
    [...match.b].every((index) => b.boundaries[index] === boundary.paragraph)
  );
}
