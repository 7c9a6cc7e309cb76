// In: the figures of a story. Out: the uses of one figure together: the same number of the same things; the same part, or
// length of time, where the sentences speak of the same matter; a number too odd to be another's (6,118 people, 6,118
// patients; 480 people, 480 families); and a round number beside the exact one.
import { peopleNouns } from '../data/people-counted.ts';
import { isMoney } from '../figures/money.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords } from './figure-words.ts';
import { siglaOf } from './in-articles.ts';
import { areRounded } from './round-figures.ts';
import { isEveryday } from './same-matter.ts';

const leastShared = 2;

export function joinFigures(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const groups: FigureUse[][] = [];
  const byKey = [...Map.groupBy(uses, ({ key }) => key).values()];
  for (const ofKey of byKey.flatMap((ofOne) => splitByMatter(ofOne, context))) {
    const known = groups.find((group) => isSameFigure(group[0]!, ofKey[0]!, context));
    if (known) known.push(...ofKey);
    else groups.push([...ofKey]);
  }
  const order = new Map(context.articles.map(({ siglum }, at) => [siglum, at]));
  return groups.map((group) =>
    group.toSorted((a, b) => order.get(a.siglum)! - order.get(b.siglum)! || a.start - b.start),
  );
}

/** The 11 hours that a jury sat are not the 11 hours of a surgeon; “two different days” are one pair. */
function splitByMatter(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  if (!isEveryday(uses[0]!.unit) || hasAdjective(uses[0]!)) return [[...uses]];
  const groups: FigureUse[][] = [];
  const isKnown = (use: FigureUse) => (one: FigureUse) =>
    isOfParagraph(one, use, context) || countSharedWords(one, use, context) > 0;
  for (const use of uses) {
    const known = groups.find((group) => group.some(isKnown(use)));
    if (known) known.push(use);
    else groups.push([use]);
  }
  return joinByArticles(groups);
}

/** `2 different days` */
function hasAdjective({ key }: FigureUse): boolean {
  return key.split(' ').length > 2;
}

function isOfParagraph(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return one.siglum === other.siglum && paragraphOf(one, context) === paragraphOf(other, context);
}

/** A figure is compared with many others, and its paragraph is looked up once. */
const paragraphs = new WeakMap<FigureUse, number>();

/** Where it starts. */
function paragraphOf(use: FigureUse, context: FindingContext): number {
  const start =
    paragraphs.get(use) ??
    context.bodyBlocks(use.siglum).find((block) => use.start >= block.start && use.end <= block.end)!.start;
  paragraphs.set(use, start);
  return start;
}

/** Two articles that both say “nine months” twice mean the same nine months. */
function joinByArticles(groups: readonly FigureUse[][]): FigureUse[][] {
  const joined: FigureUse[][] = [];
  for (const group of groups) {
    const sigla = new Set(siglaOf(group));
    const known = joined.find((one) => sigla.intersection(new Set(siglaOf(one))).size > 1);
    if (known) known.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function isSameFigure(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.value === null || other.value === null || one.siglum === other.siglum) return false;
  const isSameMatter = () => countSharedWords(one, other, context) >= leastShared;
  if (one.unit === other.unit && one.value !== other.value)
    return one.unit !== '' && areRounded([one, other]) && isSameMatter();
  if (one.value !== other.value) return false;
  if (isEveryday(one.unit) || isEveryday(other.unit)) return one.unit === other.unit && isSameMatter();
  if (one.unit === '%' && other.unit === '%') return isSameMatter();
  if ([one, other].some(({ unit }) => unit === ''))
    return isOdd(one.value) || (one.value >= leastOfNothing && countSharedWords(one, other, context) > 0);
  if ([one, other].some(({ unit }) => isMoney(unit) || unit === '%')) return false;
  if (one.unit === other.unit) return one.value >= leastCertain || isSameMatter();
  const arePeople = [one, other].every(({ unit }) => peopleNouns.has(unit));
  return isOdd(one.value) || (arePeople && one.value >= leastOfPeople && one.value % 50 !== 0);
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
