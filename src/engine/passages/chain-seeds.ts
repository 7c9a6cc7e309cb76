import type { Seed } from './find-seeds.ts';
import type { WordRun } from './word-run.ts';

/** Seeds in the order of both sides, with the words between them short. */
export interface Chain {
  readonly seeds: readonly Seed[];
  readonly score: number;
}

/** Below this a chain is chance: `of the`, a name. */
export const weakestChain = 2;
const furthest = 16;
const lookBack = 128;
const gapCost = 0.25;
const driftCost = 0.25;

/**
 * Local chaining of seeds (Abouelhoda & Ohlebusch 2005; minimap2, Li 2018): each seed goes on from the
 * best one shortly before it on both sides. A word gains 1, a short one half; words between cost.
 * Best chains first; a seed belongs to one chain.
 */
export function chainSeeds(seeds: readonly Seed[], a: WordRun, b: WordRun): Chain[] {
  const weights = sumWeights(a);
  const scores = new Float64Array(seeds.length);
  const before = new Int32Array(seeds.length).fill(-1);
  let longest = 0;
  for (let at = 0; at < seeds.length; at++) {
    const seed = seeds[at]!;
    scores[at] = weigh(weights, seed.a, seed.length);
    longest = Math.max(longest, seed.length);
    for (let from = at - 1; from >= Math.max(0, at - lookBack); from--) {
      if (seed.a - seeds[from]!.a > furthest + longest) break;
      const score = scores[from]! + stepScore(seeds[from]!, seed, weights);
      if (score > scores[at]! && isOneStretch(seeds[from]!, seed, a, b)) {
        scores[at] = score;
        before[at] = from;
      }
    }
  }
  return traceChains(seeds, scores, before, weights);
}

function isOneStretch(from: Seed, to: Seed, a: WordRun, b: WordRun): boolean {
  return a.stretches[from.a] === a.stretches[to.a] && b.stretches[from.b] === b.stretches[to.b];
}

function stepScore(from: Seed, to: Seed, weights: Float64Array): number {
  const gapA = to.a - from.a - from.length;
  const gapB = to.b - from.b - from.length;
  if (gapA > furthest || gapB > furthest || to.a <= from.a || to.b <= from.b) return -Infinity;
  const overlap = Math.max(0, -gapA, -gapB);
  if (overlap >= to.length) return -Infinity;
  const drift = Math.abs(gapA - gapB);
  return (
    weigh(weights, to.a + overlap, to.length - overlap) -
    gapCost * Math.max(0, gapA, gapB) -
    driftCost * drift
  );
}

/** Running sums, so that the weight of any run of words is one subtraction. */
function sumWeights(run: WordRun): Float64Array {
  const sums = new Float64Array(run.weights.length + 1);
  run.weights.forEach((weight, index) => {
    sums[index + 1] = sums[index]! + weight;
  });
  return sums;
}

function weigh(sums: Float64Array, start: number, length: number): number {
  return sums[start + length]! - sums[start]!;
}

/** What goes on from a seed that a better chain has is a chain by itself, and starts anew. */
function traceChains(
  seeds: readonly Seed[],
  scores: Float64Array,
  before: Int32Array,
  weights: Float64Array,
): Chain[] {
  const order = seeds.map((_, index) => index).sort((x, y) => scores[y]! - scores[x]! || x - y);
  const used = new Uint8Array(seeds.length);
  const chains: Chain[] = [];
  for (const end of order) {
    if (used[end] || (before[end]! < 0 && scores[end]! < weakestChain)) continue;
    const members: Seed[] = [];
    let first = end;
    for (let at = end; at >= 0 && !used[at]; at = before[at]!) {
      used[at] = 1;
      members.push(seeds[at]!);
      first = at;
    }
    const start = weigh(weights, seeds[first]!.a, seeds[first]!.length);
    chains.push({
      seeds: trimOverlaps(members.reverse()),
      score: scores[end]! - scores[first]! + start,
    });
  }
  return chains.sort((one, other) => other.score - one.score);
}

/** A seed gives up the words that the one before it has already. */
function trimOverlaps(members: readonly Seed[]): Seed[] {
  const trimmed: Seed[] = [];
  for (const seed of members) {
    const last = trimmed.at(-1);
    const overlap = last ? Math.max(0, last.a + last.length - seed.a, last.b + last.length - seed.b) : 0;
    trimmed.push({ a: seed.a + overlap, b: seed.b + overlap, length: seed.length - overlap });
  }
  return trimmed;
}
