// In: places with what speaks for and against each, and the weights of these reasons. Out: the best place.
import type { Place } from './reasons.ts';
import { sounds } from './sound.ts';

/** The first of equals; undefined where there is no place. Reasons without a weight count nothing. */
export function weigh(
  places: readonly Place[],
  weights: Readonly<Record<string, number>>,
): Place | undefined {
  if (places.length === 1) return places[0];
  let best: Place | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const sum = sumOf(place, weights);
    if (sum <= most) continue;
    best = place;
    most = sum;
  }
  return best;
}

function sumOf({ features, sound }: Place, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  sounds.forEach((name, index) => {
    sum += sound[index]! * (weights[name] ?? 0);
  });
  return sum;
}
