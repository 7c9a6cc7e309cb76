// In: the figures of a story. Out: those where articles print different numbers of the same things in sentences
// that speak of the same matter: “312 letters” of objection in A, “321 letters” in C; “£2.4m” of repairs, “£2.8m”.
import { demonyms } from '../data/offices.ts';
import { clock } from '../figures/find-clock-times.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords, nearby, readWords, sharesWordNearby } from './figure-words.ts';
import { standInLikeSentences } from './like-sentences.ts';
import { areRounded } from './round-figures.ts';

/** Telling words that two sentences share besides what is counted; one will do where the numbers are near. */
const leastShared = 2;
/** A part of something is counted of many things. */
const leastSharedOfParts = 3;
/** People are counted of most things; a sentence that says the same of them counts the same. */
const leastSharedOfPeople = 5;
const near = 1.4;
/** Numbers farther apart than this count two things, whatever they are called. */
const farthest = 5;

/** Times and lengths of time are counted everywhere, and points of every index: only a like sentence counts the same of them. */
const everyday = new RegExp(`^(?:years?|months?|weeks?|days?|hours?|minutes?|age|points?|${clock})$`, 'u');

/** “the two countries” are some that the sentence has named. */
const greatestOfNamed = 10;

/** People are too; what befell them tells whom two articles count. */
const fates: ReadonlySet<string> = new Set(
  `killed dead died injured hurt wounded hospital hospitals hospitalised hospitalized missing arrested detained charged
  rescued evacuated homeless infected`.split(/\s+/u),
);

/** Each group has one use an article, in two articles or more, with two values or more. */
export function findRivalFigures(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counted = uses
    .filter((use) => use.value !== null && use.unit !== '' && !isOfNamed(use, context))
    .map((use) => ({ use, unit: toUnit(use, uses, context) }));
  return [...Map.groupBy(counted, ({ unit }) => unit).values()].flatMap((ofUnit) =>
    groupRivals(
      ofUnit.map(({ use }) => use),
      context,
    ),
  );
}

/** Whether the words before it say that it counts what the sentence has named: `the two countries`. */
export function isOfNamed({ siglum, start, value }: FigureUse, context: FindingContext): boolean {
  if (value! > greatestOfNamed) return false;
  return /\b(?:the|these|those|both|our|their|his|her|its)\s$/iu.test(
    context.article(siglum).text.slice(0, start),
  );
}

function groupRivals(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const groups: FigureUse[][] = [];
  for (const first of uses) {
    if (groups.some((group) => group.includes(first))) continue;
    const apart = uses.filter((use) => use === first || !overlaps(first, use));
    const group = apart.filter((use) => use === first || isSameMatter(first, use, context));
    if (!isRivalry(group)) continue;
    const whole = uses.filter((use) => group.includes(use) || repeats(use, group, context));
    const known = groups.find((other) => other.some((use) => whole.includes(use)));
    if (known) known.push(...whole.filter(({ siglum }) => known.every((use) => use.siglum !== siglum)));
    else groups.push(whole);
  }
  return groups;
}

/** The very number of one in the group, of the very things or on the same matter, in an article that has none in it. */
function repeats(use: FigureUse, group: readonly FigureUse[], context: FindingContext): boolean {
  if (group.some(({ siglum }) => siglum === use.siglum)) return false;
  return group.some((one) => {
    if (one.value !== use.value) return false;
    return one.key === use.key || countSharedWords(one, use, context) >= leastShared;
  });
}

/** “150 people” in a sentence on a protest count what “300 protesters” count. */
function toUnit(use: FigureUse, all: readonly FigureUse[], context: FindingContext): string {
  if (use.unit !== 'people') return use.unit;
  const words = [...readWords(use, context)];
  const named = all.find(
    ({ unit }) => /(?:er|or|ist|ant)s$/u.test(unit) && words.some((word) => isOfOneStem(word, unit)),
  );
  return named?.unit ?? use.unit;
}

/** `protest` and `protesters`, not `tankers` twice. */
function isOfOneStem(word: string, doers: string): boolean {
  const stem = word.slice(0, 6);
  return stem.length === 6 && doers.startsWith(stem) && !word.startsWith(doers.slice(0, -1));
}

/** “37 of the bridge’s 52 pins” holds another figure. */
function overlaps(one: FigureUse, other: FigureUse): boolean {
  return one.siglum === other.siglum && one.start < other.end && other.start < one.end;
}

/** An article that prints two numbers of one thing counts two things. */
function isRivalry(uses: readonly FigureUse[]): boolean {
  const sigla = new Set(uses.map(({ siglum }) => siglum));
  if (sigla.size < 2) return false;
  const values = new Set(uses.map(({ siglum, value }) => `${siglum} ${value}`));
  return values.size === sigla.size && new Set(uses.map(({ value }) => value)).size > 1 && !areRounded(uses);
}

function isSameMatter(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (areInLikeSentences(one, other, context)) return true;
  if (everyday.test(one.unit)) return false;
  const ratio = Math.max(one.value!, other.value!) / Math.min(one.value!, other.value!);
  if (ratio > farthest) return false;
  if (one.unit !== other.unit) return true;
  if (demonymOf(one) !== demonymOf(other)) return false;
  if (one.unit === 'people')
    return shareFate(one, other, context) || countSharedWords(one, other, context) >= leastSharedOfPeople;
  const shared = () => countSharedWords(one, other, context);
  const areAlone = () => ratio <= near && isAlone(one, context) && isAlone(other, context);
  if (one.unit === '%') return areAlone() && shared() >= leastSharedOfParts;
  if (/[£$€]/u.test(one.unit))
    return areAlone() && shared() >= leastShared && sharesWordNearby(one, other, context);
  const alike = ratio <= near && one.key.split(' ').slice(1).join() === other.key.split(' ').slice(1).join();
  return shared() >= (alike ? 1 : leastShared);
}

/** Words that both articles quote are told apart word by word elsewhere. */
function areInLikeSentences(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.siglum === other.siglum || (one.quotation && other.quotation)) return false;
  return standInLikeSentences(one, other, context);
}

/** Troops, and Japanese troops, are two bodies of men. */
function demonymOf({ key }: FigureUse): string | undefined {
  return key.split(' ').find((word) => demonyms.test(word));
}

function shareFate(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [a, b] = [one, other].map((use) => {
    const told = [...readWords(use, context, { reach: nearby })].filter((word) => fates.has(word));
    return new Set(told.map((word) => word.replace(/s$/u, '')));
  });
  return a!.intersection(b!).size > 0;
}

/** The only part, or sum of money, that its sentence names. */
function isAlone(use: FigureUse, context: FindingContext): boolean {
  const { siglum, start, end } = context.inSentence(use);
  const figures = findFigures(context.article(siglum).text, start, end);
  return figures.filter(({ unit }) => unit === use.unit).length === 1;
}
