import type { Candidate } from './list-candidates.ts';

/** What speaks for or against a candidate: the name of a weight, and how often it counts; 1 for what is or is not. */
export type Feature = readonly [name: string, times: number];

/** A candidate, or nobody that has a name, with what speaks for it. */
export interface Choice {
  /** Null: somebody whom the article has not mentioned. */
  candidate: Candidate | null;
  features: readonly Feature[];
}

/** Sees what there was to choose from for the words that start at an offset; the weights are fitted on it. */
export type Observer = (start: number, model: Model, choices: readonly Choice[]) => void;

export type Model = 'pronoun' | 'description' | 'body';

export type Weights = Readonly<Record<string, number>>;

/**
 * The candidate for whom most speaks; null where that is nobody that has a name. What speaks for each is worked out only
 * where there are several, or where somebody sees it.
 */
export function choose<C extends Candidate | null>(
  candidates: readonly C[],
  featuresOf: (candidate: C) => Feature[],
  weights: Weights,
  see?: (choices: readonly Choice[]) => void,
): Candidate | null {
  if (candidates.length < 2 && !see) return candidates[0] ?? null;
  const choices = candidates.map((candidate) => ({ candidate, features: featuresOf(candidate) }));
  see?.(choices);
  return chooseCandidate(choices, weights)?.candidate ?? null;
}

/** The choice with the greatest sum of weights; the first of equals. */
export function chooseCandidate(choices: readonly Choice[], weights: Weights): Choice | null {
  let best: Choice | null = null;
  let most = -Infinity;
  for (const choice of choices) {
    const sum = sumOf(choice.features, weights);
    if (sum > most) [best, most] = [choice, sum];
  }
  return best;
}

export function sumOf(features: readonly Feature[], weights: Weights): number {
  let sum = 0;
  for (const [name, times] of features) sum += times * (weights[name] ?? 0);
  return sum;
}
