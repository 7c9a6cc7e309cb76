import { withoutUnseen } from '../text/unseen-signs.ts';
import type { Match } from './merge-chains.ts';
import { endsUnit, startsUnit } from './unit-edge.ts';
import { boundary, type WordRun } from './word-run.ts';

/** Words that may be left over on each side before a paragraph, and before a sentence or a quotation, starts or ends. */
const leftOver = [
  { kind: boundary.paragraph, words: 6 },
  { kind: boundary.sentence, words: 3 },
] as const;
/** One side may have so many more of them than the other. */
const mostUneven = 2;

/**
 * Near-matching ends: where both sides have but a few words left to the end of a paragraph, a sentence
 * or a quotation, they belong to the passage (altered first and last words).
 */
export function extendEnds(match: Match, a: WordRun, b: WordRun): Match {
  const start = extend(match, a, b, -1);
  const end = extend(match, a, b, 1);
  return { ...match, a: [start[0], end[0]], b: [start[1], end[1]] };
}

function extend(match: Match, a: WordRun, b: WordRun, step: 1 | -1): [number, number] {
  const side = step === 1 ? 1 : 0;
  const ends: [number, number] = [match.a[side], match.b[side]];
  for (const { kind, words } of leftOver) {
    const toA = wordsToBoundary(a, ends[0], step, kind, words);
    const toB = wordsToBoundary(b, ends[1], step, kind, words);
    const goesOn = toA > toB ? goesOnAt(a, ends[0]) : goesOnAt(b, ends[1]);
    if (arePaired(toA, toB, kind === boundary.paragraph && goesOn)) {
      return [ends[0] + step * toA, ends[1] + step * toB];
    }
  }
  return ends;
}

/**
 * Words left over on one side only are not the other side's words altered; but a word or two of the same phrase
 * before the edge of a paragraph were put in or left out.
 */
function arePaired(toA: number, toB: number, mayBePutIn: boolean): boolean {
  if (Math.min(toA, toB) < 0 || Math.abs(toA - toB) > mostUneven) return false;
  return Math.min(toA, toB) > 0 || mayBePutIn || toA === toB;
}

/** Whether nothing but space stands before a word. */
function goesOnAt({ text, starts, ends }: WordRun, index: number): boolean {
  return (
    index > 0 &&
    index < starts.length &&
    /^\s+$/.test(withoutUnseen(text.slice(ends[index - 1], starts[index])))
  );
}

/** -1 where there is none so near. */
function wordsToBoundary(run: WordRun, from: number, step: 1 | -1, kind: number, most: number): number {
  for (let words = 0; words <= most; words++) {
    if (isEdge(from + step * words, run, step, kind)) return words;
    const crossed = step === 1 ? from + words : from - words - 1;
    if ((run.ids[crossed] ?? -1) < 0) return -1;
  }
  return -1;
}

function isEdge(index: number, run: WordRun, step: 1 | -1, kind: number): boolean {
  if (kind === boundary.paragraph || run.boundaries[index] === undefined)
    return run.boundaries[index] === kind;
  return step === 1 ? endsUnit(index, run) : startsUnit(index, run);
}
