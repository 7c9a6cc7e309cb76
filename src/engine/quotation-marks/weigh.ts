// In: places with what speaks for and against each, and the weights of these reasons. Out: the best place.
import type { Place } from './reasons.ts';

/** The first of equals; undefined where there is no place. Reasons without a weight count nothing. */
export function weigh(
  places: readonly Place[],
  weights: Readonly<Record<string, number>>,
): Place | undefined {
  let best: Place | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const sum = place.features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
    if (sum <= most) continue;
    best = place;
    most = sum;
  }
  return best;
}
