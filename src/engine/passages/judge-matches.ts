import { extendEnds } from './extend-ends.ts';
import { longRun } from './hold-long-runs.ts';
import type { Match } from './merge-chains.ts';
import { shedParts } from './shed-parts.ts';
import { endsUnit, startsUnit } from './unit-edge.ts';
import { boundary, type WordRun } from './word-run.ts';

/** What it takes to be a passage: equal words, their weight less the gaps, and their part of the longer side. */
interface Least {
  readonly words: number;
  readonly score: number;
  readonly equal: number;
}

/** Less than this is a phrase that two reports happen to share: a formula, a list of names. */
const passage: Least = { words: 16, score: 8, equal: 0.7 };
/** A match that is a sentence or what stands in quotation marks, give or take its outermost words. */
const nearlySentence: Least = { words: 12, score: 8, equal: 0.7 };
/** So many words at either end may be altered. */
const outermost = 2;
/** So many words leave room for light rewriting. */
const longPassage: Least = { words: 24, score: 12, equal: 0 };
/** A match that is a whole sentence, several, or what stands in quotation marks, on both sides. */
const wholeSentence: Least = { words: 10, score: 7, equal: 0.7 };
/** A match that is a whole paragraph on both sides, between texts that share a passage. */
const wholeParagraph: Least = { words: 4, score: 3, equal: 0.6 };

/**
 * The matches that are passages, with their near-matching ends: long enough by themselves, or, between texts that share a passage,
 * whole paragraphs on both sides (a headline, a caption, a line moved by itself).
 */
export function judgeMatches(merged: readonly Match[], a: WordRun, b: WordRun): Match[] {
  const matches = merged.flatMap((match) => judgeParts(match, a, b));
  if (!matches.some((match) => isPassage(match, a, b))) return [];
  return matches.filter(
    (match) =>
      isPassage(match, a, b) ||
      (reaches(match, wholeParagraph) && isParagraph(match.a, a) && isParagraph(match.b, b)),
  );
}

/** What a match is without its weak parts, if that is a passage; where it is none, parts of it may be. */
function judgeParts(match: Match, a: WordRun, b: WordRun): Match[] {
  const [shed, whole] = [shedParts(match, a, b), match].map((it) => extend(countOnce(it), a, b));
  if (isPassage(shed!, a, b)) return [shed!];
  if (isPassage(whole!, a, b)) return [whole!];
  const parts = (match.parts ?? []).map((part) => extend(countOnce(part), a, b));
  const passages = parts.filter((part) => isPassage(part, a, b));
  return passages.length > 0 ? passages : [whole!];
}

/** A short sentence of other words at an end does not undo a passage. */
function extend(match: Match, a: WordRun, b: WordRun): Match {
  const extended = extendEnds(match, a, b);
  return isPassage(match, a, b) && !isPassage(extended, a, b) ? match : extended;
}

/** A formula that one side prints twice is equal to one place of the other, not to two. */
function countOnce(match: Match): Match {
  const mass = Math.min(countWordsOf(match, 'a'), countWordsOf(match, 'b'));
  return mass === match.mass ? match : { ...match, mass, score: (match.score * mass) / match.mass };
}

function countWordsOf({ seeds }: Match, side: 'a' | 'b'): number {
  const sorted = seeds.toSorted((one, other) => one[side] - other[side]);
  let [count, reached] = [0, 0];
  for (const seed of sorted) {
    const end = seed[side] + seed.length;
    count += Math.max(0, end - Math.max(reached, seed[side]));
    reached = Math.max(reached, end);
  }
  return count;
}

function isPassage(match: Match, a: WordRun, b: WordRun): boolean {
  return (
    match.seeds.some((seed) => seed.length >= longRun) ||
    reaches(match, passage) ||
    (reaches(match, nearlySentence) && isNearlyUnit(match, a, b)) ||
    reaches(match, longPassage) ||
    (reaches(match, wholeSentence) && isUnit(match.a, a) && isUnit(match.b, b))
  );
}

function reaches({ mass, score, a, b }: Match, least: Least): boolean {
  const longer = Math.max(a[1] - a[0], b[1] - b[0]);
  return mass >= least.words && score >= least.score && mass >= least.equal * longer;
}

function isParagraph(range: Match['a'], { boundaries }: WordRun): boolean {
  return range.every((index) => boundaries[index] === boundary.paragraph);
}

function isUnit([start, end]: Match['a'], run: WordRun): boolean {
  return startsUnit(start, run) && endsUnit(end, run);
}

/** Whether each end of a match is near the edge of a sentence or of a quotation on both sides. */
function isNearlyUnit(match: Match, a: WordRun, b: WordRun): boolean {
  return match.a.every((index) => isNearEdge(index, a)) && match.b.every((index) => isNearEdge(index, b));
}

function isNearEdge(index: number, run: WordRun): boolean {
  for (let at = index - outermost; at <= index + outermost; at++) {
    if (startsUnit(at, run) || endsUnit(at, run)) return true;
  }
  return false;
}
