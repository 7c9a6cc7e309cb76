/**
 * In: labelled statements and those that stage 8 found, as lists of quotation ids. Out: how many agree whole,
 * and how many pairs of quotations are rightly together. Found [a b] [c d] of [a b e] [c d]: one whole, two of
 * four pairs.
 */

export interface StatementScore {
  quotations: number;
  gold: number;
  found: number;
  whole: number;
  goldPairs: number;
  foundPairs: number;
  rightPairs: number;
}

type Groups = readonly (readonly string[])[];

/** Groups in `either` count neither way. */
export function scoreStatements(
  quotations: number,
  gold: Groups,
  found: Groups,
  either: Groups = [],
): StatementScore {
  const doubtful = new Set(either.map(toKey));
  const judged = found.filter((group) => !doubtful.has(toKey(group)));
  const wholes = new Set(gold.map(toKey));
  const goldPairs = new Set(gold.flatMap(toPairs));
  const foundPairs = new Set(judged.flatMap(toPairs));
  return {
    quotations,
    gold: gold.length,
    found: judged.length,
    whole: judged.filter((group) => wholes.has(toKey(group))).length,
    goldPairs: goldPairs.size,
    foundPairs: foundPairs.size,
    rightPairs: goldPairs.intersection(foundPairs).size,
  };
}

function toKey(group: readonly string[]): string {
  return group.toSorted().join(' ');
}

function toPairs(group: readonly string[]): string[] {
  const ids = group.toSorted();
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b}`));
}
