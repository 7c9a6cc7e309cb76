import { diffArrays } from 'diff';
import { heaviestIncreasing } from '../text/heaviest-increasing.ts';
import type { Seed } from './find-seeds.ts';
import type { Match } from './merge-chains.ts';
import { settleGaps } from './settle-gaps.ts';
import type { WordRun } from './word-run.ts';

/** Past so many changed words a stretch counts as changed in full. */
const mostEdits = 400;

/**
 * The equal words of a match, in order on both sides: the heaviest increasing chain of its seeds stands,
 * and only the words between are compared (Myers 1986, by jsdiff).
 */
export function alignWords(match: Match, a: WordRun, b: WordRun): Seed[] {
  const runs: Seed[] = [];
  let [atA, atB] = [match.a[0], match.b[0]];
  for (const anchor of [...increasingChain(match.seeds), { a: match.a[1], b: match.b[1], length: 0 }]) {
    const between = diffWords(a.ids.subarray(atA, anchor.a), b.ids.subarray(atB, anchor.b));
    for (const run of between) append(runs, { a: atA + run.a, b: atB + run.b, length: run.length });
    append(runs, anchor);
    [atA, atB] = [anchor.a + anchor.length, anchor.b + anchor.length];
  }
  return settleGaps(runs, a, b);
}

function append(runs: Seed[], run: Seed): void {
  const last = runs.at(-1);
  if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  } else if (run.length > 0) runs.push(run);
}

function diffWords(a: Int32Array, b: Int32Array): Seed[] {
  if (a.length === 0 || b.length === 0) return [];
  const parts = diffArrays([...a], [...b], { maxEditLength: mostEdits }) ?? [];
  const runs: Seed[] = [];
  let [atA, atB] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) runs.push({ a: atA, b: atB, length: count });
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return runs;
}

/** The heaviest seeds that go up on both sides: a swapped sentence counts as changed. */
function increasingChain(seeds: readonly Seed[]): Seed[] {
  const sorted = [...seeds].sort((one, other) => one.a - other.a || one.b - other.b);
  return heaviestIncreasing(
    sorted,
    (seed) => seed.length,
    (one, other) => one.a + one.length <= other.a && one.b + one.length <= other.b,
  );
}
