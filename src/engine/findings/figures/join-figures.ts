/**
 * In: the figures of a story. Out: the uses of one figure together: the same number of the same things; the same part, or
 * length of time, where the sentences speak of the same matter; a number too odd to be another's (6,118 people, 6,118
 * patients; 480 people, 480 families); and a round number beside the exact one.
 */
import { peopleNouns } from '../../data/people-counted.ts';
import { isMoney } from '../../figures/money.ts';
import type { FindingContext } from '../context.ts';
import { inStoryOrder, siglaOf } from '../in-articles.ts';
import { listAt } from '../list-at.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords, wordsOf } from './figure-words.ts';
import { areRounded, sizeOf } from './round-figures.ts';
import { isEveryday } from './same-matter.ts';
import { areOpposed, stanceOf } from './stance-of.ts';

const leastShared = 2;

export function joinFigures(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const groups: FigureUse[][] = [];
  const places = new Map<string, number[]>();
  const placesOf = (key: string) => {
    const known = places.get(key) ?? [];
    places.set(key, known);
    return known;
  };
  const byKey = [...Map.groupBy(uses, inOneWord).values()];
  for (const ofKey of byKey.flatMap((ofOne) => splitByMatter(ofOne, context))) {
    const first = ofKey[0]!;
    const near = new Set(keysOf(first, [-1, 0, 1]).flatMap(placesOf));
    const known = [...near]
      .toSorted((a, b) => a - b)
      .find((at) => isSameFigure(groups[at]![0]!, first, context));
    if (known === undefined) for (const key of keysOf(first)) placesOf(key).push(groups.length);
    listAt(groups, known ?? groups.length).push(...ofKey);
  }
  return groups.map((group) =>
    inStoryOrder(
      group.toSorted((a, b) => a.start - b.start),
      context,
    ),
  );
}

/** `20 firstgrader`: “20 first-graders”, “20 first graders”, “20 first grader of Tarn”. */
function inOneWord({ key }: FigureUse): string {
  const [number = '', ...things] = key.split(' ');
  return `${number} ${things.join('').replace(/s$/u, '')}`;
}

/** Two figures that may be one have the number in common, or are of sizes side by side and count the same. */
function keysOf({ value, unit }: FigureUse, steps: readonly number[] = [0]): string[] {
  if (value === null) return [];
  return [`${value}`, ...steps.map((step) => `${sizeOf(value) + step} ${unit}`)];
}

/** The 11 hours that a jury sat are not the 11 hours of a surgeon; “two different days” are one pair. */
function splitByMatter(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  if (uses[0]!.unit === '%')
    return [...Map.groupBy(uses, (use) => stanceOf(use, context)).values()].map((same) => [...same]);
  if (!isEveryday(uses[0]!.unit) || hasAdjective(uses[0]!)) return [[...uses]];
  const groups: FigureUse[][] = [];
  const groupOf = new Map<string, number>();
  for (const use of uses) {
    const paragraph = `${use.siglum} ${context.bodyBlockOf(use)!.start}`;
    const keys = [paragraph, ...wordsOf(use, context)];
    const at = Math.min(groups.length, ...keys.map((key) => groupOf.get(key) ?? groups.length));
    for (const key of keys) groupOf.set(key, Math.min(at, groupOf.get(key) ?? at));
    listAt(groups, at).push(use);
  }
  return joinByArticles(groups);
}

/** `2 different days` */
function hasAdjective({ key }: FigureUse): boolean {
  return key.split(' ').length > 2;
}

/** Two articles that both say “nine months” twice mean the same nine months. */
function joinByArticles(groups: readonly FigureUse[][]): FigureUse[][] {
  const joined: FigureUse[][] = [];
  const places = new Map<string, Set<number>>();
  for (const group of groups) {
    const sigla = siglaOf(group);
    const shared = Map.groupBy(
      sigla.flatMap((siglum) => [...(places.get(siglum) ?? [])]),
      (at) => at,
    );
    const known = [...shared].filter(([, times]) => times.length > 1).map(([at]) => at);
    const at = Math.min(joined.length, ...known);
    for (const siglum of sigla) places.set(siglum, (places.get(siglum) ?? new Set()).add(at));
    listAt(joined, at).push(...group);
  }
  return joined;
}

function isSameFigure(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.value === null || other.value === null || one.siglum === other.siglum) return false;
  if (one.unit === '%' && other.unit === '%' && !areOneShare(one, other, context)) return false;
  const isSameMatter = () => countSharedWords(one, other, context) >= leastShared;
  if (one.unit === other.unit && one.value !== other.value)
    return one.unit !== '' && areRounded([one, other]) && isSameMatter();
  if (one.value !== other.value || isMore(one, other) || isMore(other, one)) return false;
  if (isEveryday(one.unit) || isEveryday(other.unit)) return one.unit === other.unit && isSameMatter();
  if (one.unit === '%' && other.unit === '%') return isSameMatter();
  if ([one, other].some(({ unit }) => unit === ''))
    return isOdd(one.value) || (one.value >= leastOfNothing && countSharedWords(one, other, context) > 0);
  if ([one, other].some(({ unit }) => isMoney(unit) || unit === '%')) return false;
  if (one.unit === other.unit) return one.value >= leastCertain || isSameMatter();
  const arePeople = [one, other].every(({ unit }) => peopleNouns.has(unit));
  return isOdd(one.value) || (arePeople && one.value >= leastOfPeople && one.value % 50 !== 0);
}

/** `boats and nets` beside `boats` */
function isMore(one: FigureUse, other: FigureUse): boolean {
  return other.unit !== '' && one.unit.startsWith(`${other.unit} and `);
}

/** Points of a hundred between a share and the one that rounds it. */
const mostPoints = 2;

function areOneShare(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return Math.abs(one.value! - other.value!) <= mostPoints && !areOpposed(one, other, context);
}

/** A number of `posts` from here on is the number of `vacant posts`. */
const leastCertain = 13;
/** A number of nothing named, `41,000`, is that of `41,000 boats` from here on. */
const leastOfNothing = 1000;
/** Two groups of people rarely have one number from here on, but for a round one. */
const leastOfPeople = 101;

/** Four digits that are not all zeros at the end. */
function isOdd(value: number): boolean {
  return value >= 1000 && value % 10 !== 0;
}
