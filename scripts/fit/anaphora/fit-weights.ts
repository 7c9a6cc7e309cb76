/**
 * Cases -> weights: a conditional logit over the choices of each case (McFadden 1974), by gradient ascent, with a
 * quadratic penalty that keeps weights of rare features small. The same cases give the same weights.
 */

import { sumOf } from '../../../src/engine/anaphora/candidates/choose-candidate.ts';
import { toWeights, type Weights, type WeightTable } from '../../../src/engine/data/weights.ts';
import type { AnaphoraCase } from './collect-cases.ts';

export interface FitOptions {
  /** Strength of the penalty, in cases. */
  penalty: number;
  rounds: number;
  /** Features seen in fewer cases are left out. */
  least: number;
  /** What a weight is without evidence, where that is not 0; such features are kept however rare. */
  priors: WeightTable;
}

export function fitWeights(
  cases: readonly AnaphoraCase[],
  { penalty, rounds, least, priors }: FitOptions,
): WeightTable {
  const kept = new Set([...countFeatures(cases, least), ...Object.keys(priors)]);
  const weights: Record<string, number> = Object.fromEntries(
    [...kept].sort().map((name) => [name, priors[name] ?? 0]),
  );
  for (let round = 0; round < rounds; round++) {
    const step = 2 / Math.sqrt(round + 4);
    const gradient = gradientOf(cases, weights, kept);
    for (const name of kept) {
      const slope = (gradient.get(name) ?? 0) - penalty * ((weights[name] ?? 0) - (priors[name] ?? 0));
      weights[name] = (weights[name] ?? 0) + (step * slope) / Math.max(20, Math.sqrt(cases.length) * 2);
    }
  }
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}

/** Cases where the best choice is right ÷ cases. */
export function countRight(cases: readonly AnaphoraCase[], weights: Weights): number {
  return cases.filter(({ choices, right }) => {
    const sums = choices.map(({ features }) => sumOf(features, weights));
    return right[sums.indexOf(Math.max(...sums))];
  }).length;
}

function countFeatures(cases: readonly AnaphoraCase[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { choices } of cases)
    for (const feature of new Set(choices.flatMap(({ features }) => features.map(([name]) => name))))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature));
}

/** Features of the right choices as the weights expect them, less those of all choices. */
function gradientOf(
  cases: readonly AnaphoraCase[],
  weights: WeightTable,
  kept: ReadonlySet<string>,
): Map<string, number> {
  const gradient = new Map<string, number>();
  const now = toWeights(weights);
  for (const { choices, right } of cases) {
    const raw = choices.map(({ features }) => Math.exp(Math.min(30, sumOf(features, now))));
    const all = raw.reduce((a, b) => a + b, 0);
    const good = raw.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
    for (const [i, { features }] of choices.entries()) {
      const pull = (right[i] ? raw[i]! / good : 0) - raw[i]! / all;
      for (const [name, times] of features)
        if (kept.has(name)) gradient.set(name, (gradient.get(name) ?? 0) + times * pull);
    }
  }
  return gradient;
}
