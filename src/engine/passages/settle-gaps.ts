import type { Seed } from './find-seeds.ts';
import type { WordRun } from './word-run.ts';

/**
 * Equal words as a reader would pair them. Words put in on one side go to where a sentence or paragraph
 * starts (a choice where they begin or end like their neighbours); a short word alone between two altered
 * stretches is chance.
 * `late. [The sea rose. The] boat sank.` → `late. [The sea rose.] The boat sank.`
 */
export function settleGaps(runs: readonly Seed[], a: WordRun, b: WordRun): Seed[] {
  const settled = runs.filter((run, index) => !isChance(runs[index - 1], run, runs[index + 1], a));
  for (let index = 1; index < settled.length; index++) {
    const [before, after] = [settled[index - 1]!, settled[index]!];
    const moved = findMove(before, after, a, b);
    settled[index - 1] = { ...before, length: before.length + moved };
    settled[index] = { a: after.a + moved, b: after.b + moved, length: after.length - moved };
  }
  return settled;
}

/** So many words of both sides on either side of a lone word are altered in one go. */
const alteredWords = 3;

function isChance(before: Seed | undefined, run: Seed, after: Seed | undefined, a: WordRun): boolean {
  if (!before || !after || run.length > 1 || a.weights[run.a]! >= 1) return false;
  return isAltered(before, run) && isAltered(run, after);
}

function isAltered(before: Seed, after: Seed): boolean {
  const gapA = after.a - before.a - before.length;
  const gapB = after.b - before.b - before.length;
  return Math.min(gapA, gapB) > 0 && Math.max(gapA, gapB) >= alteredWords;
}

/** Words by which a gap on one side moves towards the end, or below 0 the start, of the text. */
function findMove(before: Seed, after: Seed, a: WordRun, b: WordRun): number {
  const gapA = after.a - before.a - before.length;
  const gapB = after.b - before.b - before.length;
  if (gapA > 0 === gapB > 0) return 0;
  const [run, start, length] = gapA > 0 ? [a, after.a - gapA, gapA] : [b, after.b - gapB, gapB];
  const most = (limit: number, isFree: (moved: number) => boolean) => {
    let moved = 0;
    while (moved < limit - 1 && isFree(moved)) moved++;
    return moved;
  };
  const left = most(before.length, (k) => run.ids[start - k - 1] === run.ids[start + length - k - 1]);
  const right = most(after.length, (k) => run.ids[start + k] === run.ids[start + length + k]);
  return bestMove(
    left,
    right,
    (moved) => run.boundaries[start + moved]! + run.boundaries[start + length + moved]!,
  );
}

/** The shortest of the best; ties go to the start. */
function bestMove(left: number, right: number, rate: (moved: number) => number): number {
  let best = 0;
  for (let step = 1; step <= Math.max(left, right); step++) {
    if (step <= left && rate(-step) > rate(best)) best = -step;
    if (step <= right && rate(step) > rate(best)) best = step;
  }
  return best;
}
