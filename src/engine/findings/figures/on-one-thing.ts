/**
 * In: the uses of what may be one figure. Out: those of the articles that tell of one thing with it: that have a number of
 * three digits of its own in common, or two more words of their sentences; of a sum, a part or a length, which many things have,
 * two more words of their part of the sentence. “10,000 jobs” may be those of two trades.
 */
import { isMoney } from '../../figures/money.ts';
import { isMeasure } from '../../figures/units.ts';
import type { FindingContext } from '../context.ts';
import { siglaOf } from '../in-articles.ts';
import { clauseWords, yearsItIsFor } from './clause-words.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsOf } from './figure-words.ts';
import { countDigits } from './round-figures.ts';
import { isEveryday } from './same-matter.ts';

/** Telling words besides the number and what it counts. */
const leastShared = 2;
/** A number with so many digits of its own is seldom that of two things. */
const leastRare = 3;
/** Uses of one word that a use is set beside: more of them make no new links. */
const mostCompared = 8;

/** A group for each thing; what these articles print besides of things that are counted goes with it, so that no hedge is lost. */
export function onOneThing(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const isOfMany = uses.some(({ unit }) => saysNothing(unit));
  const linked = findLinked(uses, isOfMany ? linksInClause : linksOf, context);
  if (isOfMany) return linked.filter((same) => areForOneTime(same, context));
  return linked.slice(0, 1).map((same) => {
    const [sigla, units] = [new Set(siglaOf(same)), new Set(same.map(({ unit }) => unit))];
    return uses.filter(({ siglum, unit }) => sigla.has(siglum) && units.has(unit));
  });
}

/** Whether many things have figures of the unit. */
function saysNothing(unit: string): boolean {
  return unit === '%' || isMoney(unit) || isMeasure(unit) || isEveryday(unit);
}

/** `over the next decade` and `over two decades` are of two sums. */
function areForOneTime(uses: readonly FigureUse[], context: FindingContext): boolean {
  return new Set(uses.flatMap((use) => yearsItIsFor(use, context) ?? [])).size < 2;
}

type LinksOf = (use: FigureUse, context: FindingContext) => readonly string[];

/** Those of two articles or more that are linked from one to the next, those of the most articles first. */
function findLinked(uses: readonly FigureUse[], links: LinksOf, context: FindingContext): FigureUse[][] {
  const matters = uses.map((_, at) => at);
  const matterOf = (at: number): number => {
    let first = at;
    while (matters[first] !== first) first = matters[first] = matters[matters[first]!]!;
    return first;
  };
  const places = new Map<string, number[]>();
  for (const [at, use] of uses.entries()) {
    const shared = new Map<number, number>();
    for (const word of links(use, context)) {
      const same = places.get(word) ?? [];
      for (const other of same)
        if (uses[other]!.siglum !== use.siglum) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (same.length < mostCompared) places.set(word, [...same, at]);
    }
    for (const [other, words] of shared) if (words >= leastShared) matters[matterOf(at)] = matterOf(other);
  }
  const groups = [...Map.groupBy(uses.keys(), matterOf).values()].map((same) => same.map((at) => uses[at]!));
  return groups
    .filter((same) => siglaOf(same).length > 1)
    .toSorted((a, b) => siglaOf(b).length - siglaOf(a).length);
}

/** The words of its sentence; a rare number is as much as two. */
function linksOf(use: FigureUse, context: FindingContext): string[] {
  const words = [...wordsOf(use, context)];
  return isRare(use) ? [...words, `${use.value}`, `again ${use.value}`] : words;
}

/** The words of its part of the sentence; one that the figure itself has is as much as two. */
function linksInClause(use: FigureUse, context: FindingContext): string[] {
  const { around, inside } = clauseWords(use, context);
  return [...around.union(inside), ...[...inside].map((word) => `again ${word}`)];
}

/** Also `20,000 to 30,000 pages`: two numbers. */
function isRare({ value, key }: FigureUse): boolean {
  return value === null ? /\d.*\s(?:to|or|and)\s.*\d/u.test(key) : countDigits(value) >= leastRare;
}
