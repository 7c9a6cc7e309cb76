// In: the uses of what may be one figure. Out: those of the articles that tell of one thing with it: that have a number of
// three digits of its own in common, or two more words of their sentences. “10,000 jobs” may be those of two trades.
import type { FindingContext } from '../context.ts';
import { siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsOf } from './figure-words.ts';
import { countDigits } from './round-figures.ts';

/** Telling words besides the number and what it counts. */
const leastShared = 2;
/** A number with so many digits of its own is seldom that of two things. */
const leastRare = 3;
/** Uses of one word that a use is set beside: more of them make no new links. */
const mostCompared = 8;

/** With all that these articles print of it, so that no hedge is lost; empty where no two articles tell of one thing. */
export function onOneThing(uses: readonly FigureUse[], context: FindingContext): FigureUse[] {
  const linked = findLinked(uses, context);
  const [sigla, units] = [new Set(siglaOf(linked)), new Set(linked.map(({ unit }) => unit))];
  return uses.filter(({ siglum, unit }) => sigla.has(siglum) && units.has(unit));
}

/** Those of the most articles that are linked from one to the next. */
function findLinked(uses: readonly FigureUse[], context: FindingContext): FigureUse[] {
  const matters = uses.map((_, at) => at);
  const matterOf = (at: number): number => {
    let first = at;
    while (matters[first] !== first) first = matters[first] = matters[matters[first]!]!;
    return first;
  };
  const places = new Map<string, number[]>();
  for (const [at, use] of uses.entries()) {
    const shared = new Map<number, number>();
    for (const word of linksOf(use, context)) {
      const same = places.get(word) ?? [];
      for (const other of same)
        if (uses[other]!.siglum !== use.siglum) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (same.length < mostCompared) places.set(word, [...same, at]);
    }
    for (const [other, words] of shared) if (words >= leastShared) matters[matterOf(at)] = matterOf(other);
  }
  const groups = [...Map.groupBy(uses.keys(), matterOf).values()].map((same) => same.map((at) => uses[at]!));
  const [most = []] = groups.toSorted((a, b) => siglaOf(b).length - siglaOf(a).length);
  return siglaOf(most).length > 1 ? most : [];
}

/** The words of its sentence; a rare number is as much as two. */
function linksOf(use: FigureUse, context: FindingContext): string[] {
  const words = [...wordsOf(use, context)];
  return isRare(use) ? [...words, `${use.value}`, `again ${use.value}`] : words;
}

/** Also `20,000 to 30,000 pages`: two numbers. */
function isRare({ value, key }: FigureUse): boolean {
  return value === null ? /\d.*\s(?:to|or|and)\s.*\d/u.test(key) : countDigits(value) >= leastRare;
}
