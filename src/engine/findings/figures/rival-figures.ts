/**
 * In: the figures of a story. Out: those where articles print different numbers of the same things in sentences
 * that speak of the same matter: “312 letters” of objection in A, “321 letters” in C; “£2.4m” of repairs, “£2.8m”.
 */
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import { contrastsWith, type Told } from './contrasted.ts';
import { findFateCounts } from './fate-counts.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsOf } from './figure-words.ts';
import { groupRivals } from './group-rivals.ts';
import { isOfNamed } from './is-of-named.ts';
import { findMultiples } from './multiples.ts';
import { findNearCounts } from './near-counts.ts';
import { findNearLengths } from './near-lengths.ts';
import { isOfRange } from './of-range.ts';
import { findOneNumbers } from './one-number.ts';
import { findOneThings } from './one-thing.ts';
import { findOpposedHedges } from './opposed-hedges.ts';
import { findOtherRivals } from './other-rivals.ts';
import { findPageCounts } from './page-counts.ts';
import { findPrisonTerms } from './prison-terms.ts';
import { haveRisen } from './risen-figures.ts';
import { findSameNouns } from './same-nouns.ts';
import { areThereAndBack } from './there-and-back.ts';
import { findVotePairs } from './vote-pairs.ts';
import { findWholeCounts } from './whole-counts.ts';
import { withTellers } from './with-tellers.ts';

export interface Rivals {
  /** One an article. */
  uses: FigureUse[];
  /** The articles that set two of the numbers against each other or deny one, and take no side. */
  told: Told[];
}

/** Two articles or more, with two values or more. */
export function findRivalFigures(uses: readonly FigureUse[], context: FindingContext): Rivals[] {
  const open = uses.filter((use) => contrastsWith(use, context).length === 0 && !isOfRange(use, context));
  const unitOf = joinUnits(open, context);
  const counted = open
    .filter((use) => use.value !== null && !isVague(use) && !isOfNamed(use, context))
    .map((use) => ({ use, unit: unitOf(use) }));
  const groups = [...Map.groupBy(counted, ({ unit }) => unit).values()].flatMap((ofUnit) =>
    groupRivals(
      ofUnit.map(({ use }) => use),
      context,
    ).filter((group) => !haveRisen(group, context)),
  );
  const known = new Set(groups.flat());
  const more: FigureUse[][] = [];
  const finders = [
    findOtherRivals,
    findVotePairs,
    findWholeCounts,
    findFateCounts,
    findOneThings,
    findNearCounts,
    findNearLengths,
    findOneNumbers,
    findSameNouns,
    findOpposedHedges,
    findPrisonTerms,
    findPageCounts,
    findMultiples,
  ];
  for (const find of finders) {
    const others = find(open, context).filter((group) => !group.some((use) => known.has(use)));
    more.push(...others);
    for (const use of others.flat()) known.add(use);
  }
  const rivals = [...withBare(groups, open, context), ...more].filter(
    (group) => !areThereAndBack(group, context),
  );
  return withTellers(rivals, open, context);
}

/** A number of nothing named is that of the others from here on, with three digits of its own. */
const leastCertain = 10_000;

/** “Units: About 221,000” beside 221,000 bowls. */
function withBare(
  groups: readonly FigureUse[][],
  uses: readonly FigureUse[],
  context: FindingContext,
): FigureUse[][] {
  const isBare = ({ unit, value }: FigureUse) =>
    unit === '' && value !== null && value >= leastCertain && Number(value.toPrecision(2)) !== value;
  const bare = uses.filter(isBare).map((use, at) => ({ use, at }));
  const byValue = Map.groupBy(bare, ({ use }) => use.value);
  return groups.map((group) => {
    const sigla = new Set(siglaOf(group));
    const values = new Set(group.map(({ value }) => value));
    const more = [...values]
      .flatMap((value) => byValue.get(value) ?? [])
      .filter(({ use }) => !sigla.has(use.siglum))
      .toSorted((a, b) => a.at - b.at);
    return inStoryOrder([...group, ...firstInEach(more.map(({ use }) => use))], context);
  });
}

/** `58 others`; “100% committed”; “fell below 8%”, which is a mark and no count */
function isVague({ unit, value, about }: FigureUse): boolean {
  const isMark = value === 100 || value === 0 || /^(?:below|above|under)$/u.test(about);
  return unit === '' || unit === 'others' || (unit === '%' && isMark);
}

/** “150 people” in a sentence on a protest count what “300 protesters” count. */
function joinUnits(all: readonly FigureUse[], context: FindingContext): (use: FigureUse) => string {
  const doers = new Set(all.map(({ unit }) => unit).filter((unit) => /(?:er|or|ist|ant)s$/u.test(unit)));
  const byStem = Map.groupBy(doers, (unit) => unit.slice(0, stem));
  const ranks = new Map([...doers].map((unit, at) => [unit, at]));
  return (use) => {
    if (use.unit !== 'people') return use.unit;
    const named = [...wordsOf(use, context)].flatMap((word) =>
      (byStem.get(word.slice(0, stem)) ?? []).filter((unit) => isOfOneStem(word, unit)),
    );
    return named.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!)[0] ?? use.unit;
  };
}

/** Letters. */
const stem = 6;

/** `protest` and `protesters`, not `tankers` twice. */
function isOfOneStem(word: string, doers: string): boolean {
  return word.length >= stem && !word.startsWith(doers.slice(0, -1));
}
