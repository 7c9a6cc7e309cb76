import { type Feature, sumOf } from '../anaphora/candidates/choose-candidate.ts';
import { confidenceWeights } from '../data/confidence-weights.ts';
import type { Weights } from '../data/weights.ts';

/**
 * Reasons → how often a speaker found for such reasons is the right one, from 0.01 to 0.99 in hundredths: a logistic
 * model, fitted to labelled news by `npm run fit:confidence`.
 */
export function confidenceOf(reasons: readonly Feature[], weights: Weights = confidenceWeights): number {
  const share = 1 / (1 + Math.exp(-sumOf(reasons, weights)));
  return Math.min(0.99, Math.max(0.01, Math.round(100 * share) / 100));
}
