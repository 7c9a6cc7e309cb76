/** In: places with what speaks for and against each, and the weights of these reasons. Out: the best place. */
import type { Weights } from '../data/weights.ts';
import type { Place } from './reasons.ts';
import { sounds } from './sound.ts';

/** The first of equals; undefined where there is no place. Reasons without a weight count nothing. */
export function weigh(places: readonly Place[], weights: Weights): Place | undefined {
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

function sumOf({ features, sound }: Place, weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  const ofSounds = soundWeights(weights);
  for (let i = 0; i < ofSounds.length; i++) sum += sound[i]! * ofSounds[i]!;
  return sum;
}

const known = new WeakMap<Weights, readonly number[]>();

/** The weights of `sounds`, in their order; looked up once. */
function soundWeights(weights: Weights): readonly number[] {
  const found = known.get(weights) ?? sounds.map((name) => weights.get(name) ?? 0);
  known.set(weights, found);
  return found;
}
