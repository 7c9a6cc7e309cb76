/**
 * In: two word lists. Out: the runs of equal words in their best alignment, and how much of the shorter
 * list they cover. "will empower child sex abusers" against "would empower child sex abusers" is one run of
 * four words, covering 0.8 of the words and all of what they weigh beyond common ones.
 */
import { diffArrays } from 'diff';
import { commonWords } from '../data/common-words.ts';

export interface Run {
  a: number;
  b: number;
  length: number;
  /** Words of the run that are not common ones. */
  content: number;
}

export interface Comparison {
  runs: Run[];
  longest: Run;
  /** Weight of the words in runs ÷ weight of the lighter list. */
  coverage: number;
}

const commonWeight = 0.25; // A common word tells little, but a row of them still tells something.

/** Runs of a single common word do not count: they align by chance. */
export function compareWords(a: readonly string[], b: readonly string[]): Comparison {
  const runs: Run[] = [];
  let atA = 0;
  let atB = 0;
  for (const part of diffArrays([...a], [...b])) {
    const length = part.value.length;
    if (!part.added && !part.removed) {
      const content = part.value.filter(isContentWord).length;
      if (length > 1 || content > 0) runs.push({ a: atA, b: atB, length, content });
    }
    if (!part.added) atA += length;
    if (!part.removed) atB += length;
  }
  const matched = runs.reduce((sum, run) => sum + weigh(a.slice(run.a, run.a + run.length)), 0);
  const none = { a: 0, b: 0, length: 0, content: 0 };
  return {
    runs,
    longest: runs.reduce((best, run) => (run.length > best.length ? run : best), none),
    coverage: matched / Math.max(Math.min(weigh(a), weigh(b)), commonWeight),
  };
}

/** Words that may stand between those of a piece, at the least. */
const leastBetween = 3;

/**
 * The same of a piece and as much of the longer list as stands around their longest run: words that the piece has may be
 * strewn over a long speech.
 */
export function compareNearby(
  piece: readonly string[],
  longer: readonly string[],
  { longest: { a, b } }: Comparison,
): Comparison {
  const margin = Math.max(leastBetween, Math.floor(piece.length / 4));
  return compareWords(piece, longer.slice(Math.max(0, b - a - margin), b - a + piece.length + margin));
}

/** The longest run of words that both lists have anywhere. */
export function longestRun(a: readonly string[], b: readonly string[]): Run {
  let best: Run = { a: 0, b: 0, length: 0, content: 0 };
  let before: number[] = new Array(b.length + 1).fill(0);
  for (const [atA, key] of a.entries()) {
    const row = [0, ...b.map((other, atB) => (other === key ? before[atB]! + 1 : 0))];
    const length = Math.max(...row);
    if (length > best.length) {
      const start = atA + 1 - length;
      const content = a.slice(start, atA + 1).filter(isContentWord).length;
      best = { a: start, b: row.indexOf(length) - length, length, content };
    }
    before = row;
  }
  return best;
}

/** Where the shorter list stands in the longer one, word for word; null where it does not. */
export function findWithin(shorter: readonly string[], longer: readonly string[]): number | null {
  for (let at = 0; at + shorter.length <= longer.length; at++)
    if (shorter.every((key, index) => key === longer[at + index])) return at;
  return null;
}

export function isContentWord(key: string): boolean {
  return !commonWords.has(key);
}

export function weigh(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (isContentWord(key) ? 1 : commonWeight), 0);
}
