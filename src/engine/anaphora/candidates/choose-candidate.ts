import type { Weights } from '../../data/weights.ts';
import type { Candidate } from './list-candidates.ts';

/** What speaks for or against a candidate: the name of a weight, and how often it counts; 1 for what is or is not. */
export type Feature = readonly [name: string, times: number];

/** A candidate, or nobody that has a name, with what speaks for it. */
export interface Choice {
  /** Null: somebody whom the article has not mentioned. */
  candidate: Candidate | null;
  features: readonly Feature[];
}

/** Sees what the engine had to go by; weights are fitted on it. */
export interface Observer {
  /** What there was to choose from for the words that start at an offset. */
  choices?: (start: number, model: Model, choices: readonly Choice[]) => void;
  /** What tells how sure the speaker of a quotation is, by its index. */
  reasons?: (quotation: number, reasons: readonly Feature[]) => void;
}

export type Model = 'pronoun' | 'description' | 'body';

/** Who was chosen. */
export interface Chosen {
  candidate: Candidate | null;
  /** The sum of weights less that of the next best; null where there was no other. */
  lead: number | null;
}

/**
 * The candidate for whom most speaks; null where that is nobody that has a name. What speaks for each is worked out only
 * where there are several, or where somebody sees it.
 */
export function choose<C extends Candidate | null>(
  candidates: readonly C[],
  featuresOf: (candidate: C) => Feature[],
  weights: Weights,
  see?: (choices: readonly Choice[]) => void,
): Chosen {
  if (candidates.length < 2 && !see) return { candidate: candidates[0] ?? null, lead: null };
  const choices = candidates.map((candidate) => ({ candidate, features: featuresOf(candidate) }));
  see?.(choices);
  return chooseCandidate(choices, weights);
}

/** The choice with the greatest sum of weights; the first of equals. */
export function chooseCandidate(choices: readonly Choice[], weights: Weights): Chosen {
  let candidate: Candidate | null = null;
  let most = -Infinity;
  let next = -Infinity;
  for (const choice of choices) {
    const sum = sumOf(choice.features, weights);
    if (sum > most) [candidate, most, next] = [choice.candidate, sum, most];
    else if (sum > next) next = sum;
  }
  return { candidate, lead: choices.length > 1 ? most - next : null };
}

export function sumOf(features: readonly Feature[], weights: Weights): number {
  let sum = 0;
  for (const [name, times] of features) sum += times * (weights.get(name) ?? 0);
  return sum;
}
