import type { Match } from './merge-chains.ts';
import { boundary, type WordRun } from './word-run.ts';

/** What it takes to be a passage: equal words, their weight less the gaps, and their part of the longer side. */
interface Least {
  readonly words: number;
  readonly score: number;
  readonly equal: number;
}

/** Less than this is a phrase that two reports happen to share. */
const passage: Least = { words: 12, score: 8, equal: 0.7 };
/** So many words leave room for light rewriting. */
const longPassage: Least = { words: 24, score: 12, equal: 0 };
/** A match that is a whole sentence, or several, on both sides. */
const wholeSentence: Least = { words: 10, score: 7, equal: 0.7 };
/** A match that is a whole paragraph on both sides, between texts that share a passage. */
const wholeParagraph: Least = { words: 4, score: 3, equal: 0.6 };
/** So many words in a row are a passage whatever stands around them. */
const longRun = 12;

/**
 * The matches that are passages: long enough by themselves, or, between texts that share a passage,
 * whole paragraphs on both sides (a headline, a caption, a line moved by itself).
 */
export function judgeMatches(matches: readonly Match[], a: WordRun, b: WordRun): Match[] {
  if (!matches.some((match) => isPassage(match, a, b))) return [];
  return matches.filter(
    (match) =>
      isPassage(match, a, b) ||
      (reaches(match, wholeParagraph) && isBounded(match, a, b, boundary.paragraph)),
  );
}

function isPassage(match: Match, a: WordRun, b: WordRun): boolean {
  return (
    match.seeds.some((seed) => seed.length >= longRun) ||
    reaches(match, passage) ||
    reaches(match, longPassage) ||
    (reaches(match, wholeSentence) && isBounded(match, a, b, boundary.sentence))
  );
}

function reaches({ mass, score, a, b }: Match, least: Least): boolean {
  const longer = Math.max(a[1] - a[0], b[1] - b[0]);
  return mass >= least.words && score >= least.score && mass >= least.equal * longer;
}

/** Whether a match starts and ends with a sentence or paragraph on both sides. */
function isBounded(match: Match, a: WordRun, b: WordRun, kind: number): boolean {
  return (
    match.a.every((index) => a.boundaries[index]! >= kind) &&
    match.b.every((index) => b.boundaries[index]! >= kind)
  );
}
