import { contains } from '../engine/text/overlaps.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Difference, Pair } from './pair.ts';

/** A passage of which this part of the words or less is equal is told in other words. */
const leastAlike = 0.72;
/** Fewer places are told one by one. */
const leastPlaces = 3;

/** A passage that both articles tell, in words that differ in many places outside the quotation marks. */
export interface Retold {
  passage: Passage;
  /** In the order of the first article; at least three. */
  differences: readonly Difference[];
}

/**
 * The differences of a pair in their order, those of a passage told in other words together, where its first stands.
 *
 * Of `[would, a bridge → the bridge, at noon → by noon, she said → Ann Lee said]`, the last three from one retold passage:
 * `[would, { passage, differences: [a bridge, at noon, she said] }]`.
 */
export function gatherRetold(pair: Pair, differences: readonly Difference[]): (Difference | Retold)[] {
  const retold = pair.passages
    .filter(({ similarity }) => similarity <= leastAlike)
    .map((passage) => ({ passage, differences: differences.filter((one) => isRetoldIn(one, passage)) }))
    .filter((one) => one.differences.length >= leastPlaces);
  const homes = new Map(retold.flatMap((one) => one.differences.map((difference) => [difference, one])));
  return [...new Set(differences.map((difference) => homes.get(difference) ?? difference))];
}

function isRetoldIn({ kind, quoted, a, b }: Difference, passage: Passage): boolean {
  const isThere = (!a || contains(passage.a, a)) && (!b || contains(passage.b, b));
  return isThere && kind === 'wording' && !quoted;
}
