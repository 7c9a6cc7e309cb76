/**
 * From cases, each with places and the right one among them, to a weight for every reason and amount (conditional logit
 * with an L2 penalty, fitted by Adam: Kingma and Ba 2015); then without the reasons that change least, until `most` are
 * left. Amounts, reasons with a number, stay.
 */

export interface FitCase {
  /** The reasons of each place. */
  places: readonly (readonly string[])[];
  /** The amounts of each place, in the order of their names. */
  amounts: readonly (readonly number[])[];
  right: number;
  /** How much the case counts. */
  weight: number;
}

/** Steps of the first fit, after each cut, and of the last fit. */
const rounds = { first: 60, between: 15, last: 400 };
const step = 0.15;
const penalty = 3e-3;
/** A reason must speak for so many places to be kept at all. */
const fewest = 60;
const dropped = 0.3;

export function fitWeights(
  cases: readonly FitCase[],
  amounts: readonly string[],
  most: number,
): Map<string, number> {
  const { reasons, numbered } = numberReasons(cases);
  const names = [...amounts, ...reasons];
  let kept = new Set(names.keys());
  let left: readonly Numbered[] = numbered;
  let weights = climb(left, kept, new Float64Array(names.length), rounds.first);
  while (kept.size > amounts.length + most) {
    const effect = effectsOf(left, weights);
    for (const index of amounts.keys()) effect[index] = Number.POSITIVE_INFINITY;
    const over = kept.size - amounts.length - most;
    const ranked = [...kept].sort((a, b) => effect[b]! - effect[a]!);
    kept = new Set(ranked.slice(0, kept.size - Math.min(over, Math.max(1, Math.floor(kept.size * dropped)))));
    left = left.map((one) => ({
      ...one,
      places: one.places.map((of) => of.filter((reason) => kept.has(reason))),
    }));
    weights = climb(left, kept, weights, rounds.between);
  }
  weights = climb(left, kept, weights, rounds.last);
  return new Map([...kept].map((index) => [names[index]!, weights[index]!]));
}

/** The share of cases whose best place is the right one. */
export function shareRight(
  cases: readonly FitCase[],
  amounts: readonly string[],
  weights: ReadonlyMap<string, number>,
): number {
  const weightOf = (name: string) => weights.get(name) ?? 0;
  const right = cases.filter((one) => {
    const sums = one.places.map((reasons, place) => {
      const counted = amounts.map((name, index) => one.amounts[place]![index]! * weightOf(name));
      return [...reasons.map(weightOf), ...counted].reduce((total, part) => total + part, 0);
    });
    return sums.every((sum) => sum <= sums[one.right]!);
  });
  return right.length / Math.max(1, cases.length);
}

interface Numbered {
  /** The amounts come first: a reason has its number in the list of both. */
  places: readonly (readonly number[])[];
  amounts: readonly (readonly number[])[];
  right: number;
  weight: number;
}

/** The reasons that are frequent enough, and the cases with their numbers. */
function numberReasons(cases: readonly FitCase[]): { reasons: string[]; numbered: Numbered[] } {
  const counts = new Map<string, number>();
  for (const { places } of cases)
    for (const reasons of places)
      for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].filter(([, count]) => count >= fewest).map(([reason]) => reason);
  const numbers = new Map(
    reasons.map((reason, index) => [reason, index + (cases[0]?.amounts[0]?.length ?? 0)]),
  );
  const toNumbers = (of: readonly string[]) => of.flatMap((reason) => numbers.get(reason) ?? []);
  return { reasons, numbered: cases.map((one) => ({ ...one, places: one.places.map(toNumbers) })) };
}

/** So many steps from weights; those of reasons that are not kept become 0. */
function climb(
  cases: readonly Numbered[],
  kept: ReadonlySet<number>,
  from: Float64Array,
  steps: number,
): Float64Array {
  const weights = from.map((weight, index) => (kept.has(index) ? weight : 0));
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= steps; round += 1) {
    const slopes = slopesOf(cases, weights);
    const pace = step * (round > 0.85 * steps ? 0.1 : round > 0.6 * steps ? 0.5 : 1);
    for (const index of kept) {
      const slope = slopes[index]! / cases.length + penalty * weights[index]!;
      mean[index] = 0.9 * mean[index]! + 0.1 * slope;
      spread[index] = 0.99 * spread[index]! + 0.01 * slope * slope;
      const unbiased = Math.sqrt(spread[index] / (1 - 0.99 ** round)) + 1e-8;
      weights[index]! -= (pace * mean[index]) / (1 - 0.9 ** round) / unbiased;
    }
  }
  return weights;
}

function slopesOf(cases: readonly Numbered[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const one of cases) {
    toChances(one, weights).forEach((chance, place) => {
      const error = one.weight * (chance - (place === one.right ? 1 : 0));
      for (const reason of one.places[place]!) slopes[reason]! += error;
      one.amounts[place]!.forEach((amount, index) => {
        slopes[index]! += error * amount;
      });
    });
  }
  return slopes;
}

/** How much a reason moves the choice: its weight squared times the variance of its presence. */
function effectsOf(cases: readonly Numbered[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length);
  for (const one of cases) {
    const present = new Map<number, number>();
    toChances(one, weights).forEach((chance, place) => {
      for (const reason of one.places[place]!) present.set(reason, (present.get(reason) ?? 0) + chance);
    });
    for (const [reason, chance] of present) sums[reason]! += one.weight * chance * (1 - chance);
  }
  return sums.map((sum, reason) => sum * weights[reason]! ** 2);
}

function toChances({ places, amounts }: Numbered, weights: Float64Array): Float64Array {
  const sums = Float64Array.from(places, (reasons, place) => {
    let sum = 0;
    for (const reason of reasons) sum += weights[reason]!;
    amounts[place]!.forEach((amount, index) => {
      sum += amount * weights[index]!;
    });
    return sum;
  });
  const greatest = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
