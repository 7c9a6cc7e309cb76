/**
 * In: two figures of one unit, from two articles. Out: whether their sentences speak of the same matter, so that two
 * numbers contradict each other: “repairs that would cost £2.4m” and “£2.8m of repairs”. Where it is not sure, they do not.
 */
import { demonyms } from '../../data/offices.ts';
import { isNounless } from '../../figures/find-bare-numbers.ts';
import { clock } from '../../figures/find-clock-times.ts';
import { findFigures } from '../../figures/find-figures.ts';
import { year } from '../../figures/find-years.ts';
import { isMoney } from '../../figures/money.ts';
import { areSwapped, haveSameDigits } from '../../figures/same-digits.ts';
import { isSpeed } from '../../figures/units.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import { areContrasted } from './contrasted.ts';
import { fateOf } from './fate-of.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords, sharesWordNearby } from './figure-words.ts';
import { standInLikeSentences } from './like-sentences.ts';
import { arePaired } from './paired-numbers.ts';
import {
  areBidsForOneShare,
  areLengthsOfOneTask,
  arePaidToOneGroup,
  arePutOnDamage,
} from './particular-figures.ts';
import { areLengthsOfOneThing } from './same-lengths.ts';
import { sharesNames } from './shared-names.ts';
import { areOpposed } from './stance-of.ts';
import { findChanges } from './told-as-changed.ts';

/** Telling words that two sentences share besides what is counted, one of them close to both numbers. */
export const leastShared = 2;
/** A part of something is counted of many things, and many things run. */
export const leastSharedOfParts = 3;
/** People are counted of most things; a sentence that says the same of them counts the same. */
export const leastSharedOfPeople = 5;
/** Of numbers that are not near each other. */
const leastSharedOfFar = 4;
const near = 1.4;
/** Numbers farther apart than this count two things, whatever they are called. */
const farthest = 2.2;

/** Times and lengths of time are counted everywhere, and points of every index: only a like sentence counts the same of them. */
const everyday = new RegExp(
  `^(?:years?|months?|weeks?|days?|hours?|minutes?|age|points?|${clock}|${year})$`,
  'u',
);

/** Whether the unit tells nothing of what was counted. */
export function isEveryday(unit: string): boolean {
  return everyday.test(unit) || isNounless(unit);
}

export function isSameMatter(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.rate && other.rate && one.rate !== other.rate) return false;
  if (areOfOtherPeople(one, other, context)) return false;
  if (arePaired(one, other, context)) return true;
  if (isNounless(one.unit) && !areInLikeSentences(one, other, context)) return false;
  if (one.siglum !== other.siglum && findChanges(one.value!, other.value!, context).length > 0) return true;
  if (one.siglum !== other.siglum && areContrasted(one, other, context)) return true;
  if (isUnreal(one, context) !== isUnreal(other, context)) return false;
  if (comparisonOf(one, context) !== comparisonOf(other, context)) return false;
  if (isSpeed(one.unit) && isLimit(one, context) !== isLimit(other, context)) return false;
  if (areInLikeSentences(one, other, context)) return true;
  const ratio = Math.max(one.value!, other.value!) / Math.min(one.value!, other.value!);
  if (one.siglum !== other.siglum && ratio <= near && areLengthsOfOneTask(one, other, context)) return true;
  if (one.siglum !== other.siglum && ratio <= farthest && areLengthsOfOneThing(one, other, context))
    return true;
  if (isEveryday(one.unit) || ratio > farthest) return false;
  if (one.unit !== other.unit) return !haveOtherFates(one, other, context);
  if (demonymOf(one) !== demonymOf(other)) return false;
  if (one.unit === 'people') return arePeopleOfOneFate(one, other, ratio, context);
  if (one.unit.endsWith(' a share')) return ratio <= near && areBidsForOneShare(one, other, context);
  if (isMoney(one.unit) && arePaidToOneGroup(one, other, context)) return true;
  if (isMoney(one.unit) && ratio <= near && arePutOnDamage(one, other, context)) return true;
  return shareMatter(one, other, ratio, context);
}

/** What may be counted, paid or measured of many things. */
function shareMatter(one: FigureUse, other: FigureUse, ratio: number, context: FindingContext): boolean {
  const shared = countSharedWords(one, other, context);
  const isMisprint =
    haveSameDigits(one.value!, other.value!) && (ratio <= near || areSwapped(one.value!, other.value!));
  const areAlone = () => (ratio <= near || isMisprint) && isAlone(one, context) && isAlone(other, context);
  if (isSpeed(one.unit)) return areAlone() && shared >= leastSharedOfParts;
  if (!isMisprint && !sharesWordNearby(one, other, context)) return false;
  if (one.unit === '%') return areAlone() && shared >= leastSharedOfParts && !areOpposed(one, other, context);
  if (isMoney(one.unit)) return areAlone() && shared >= (areOfOneTime(one, other) ? 1 : leastShared);
  if (yearOf(one, context) !== yearOf(other, context)) return false;
  if (isMisprint || areOfOneWhole(one, other, context)) return shared > 0;
  return shared >= (ratio <= near ? leastShared : leastSharedOfFar);
}

/** `£35m a year` and `£45m a year` */
function areOfOneTime(one: FigureUse, other: FigureUse): boolean {
  return one.rate !== undefined && one.rate === other.rate;
}

/** `37 of the bridge’s 52 pins`, `27 of the 52 pins` */
function areOfOneWhole(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [a, b] = [wholeOf(one, context), wholeOf(other, context)];
  return a !== undefined && a === b;
}

/** `52 pins` of `37 of the bridge’s 52 pins` */
export const wholeOf = onceEach(
  (use: FigureUse, context) => / of .*?(?<whole>[\d,]+ \p{L}+)$/u.exec(context.text(use))?.groups?.['whole'],
);

/** Words that both articles quote are told apart word by word elsewhere. */
function areInLikeSentences(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.siglum === other.siglum || (one.quotation && other.quotation)) return false;
  return standInLikeSentences(one, other, context);
}

/** Troops, and Japanese troops, are two bodies of men. */
export function demonymOf({ key }: FigureUse): string | undefined {
  return key.split(' ').find((word) => demonyms.test(word));
}

/** The dead of two accidents, in sentences that name other places or another year, are two counts. */
function arePeopleOfOneFate(
  one: FigureUse,
  other: FigureUse,
  ratio: number,
  context: FindingContext,
): boolean {
  const [a, b] = [fateOf(one, context), fateOf(other, context)];
  const shared = countSharedWords(one, other, context);
  if (haveOtherFates(one, other, context)) return false;
  if (!a || !b) return shared >= leastSharedOfPeople;
  if (a.word !== b.word && a.fate !== 'dead' && ratio > near) return false;
  if (yearOf(one, context) !== yearOf(other, context)) return false;
  if (shared >= leastSharedOfParts) return true;
  return sharesNames(one, other, context) !== false;
}

/** “eight people were detained”, “seven of the attackers died” */
function haveOtherFates(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [a, b] = [fateOf(one, context), fateOf(other, context)];
  return a !== null && b !== null && a.fate !== b.fate;
}

/** `Ann Lee, 40,` and `Ida Quill, 39,` */
function areOfOtherPeople(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [a, b] = [one, other].map(
    ({ siglum, start }) => aged.exec(context.article(siglum).text.slice(0, start))?.groups?.['name'],
  );
  return isNounless(one.unit) && a !== undefined && b !== undefined && a !== b;
}

const aged = /(?<name>\p{Lu}\p{L}[\p{L}’'-]*),\s$/u;

/** Of the sentence; of two years the last. */
export const yearOf = onceEach((use: FigureUse, context) =>
  context
    .text(context.inSentence(use))
    .match(/\b(?:19|20)\d\d\b/gu)
    ?.at(-1),
);

/** “would have stopped with 400 metres to spare”, “had predicted 8%”, “previously granted 18” */
export const isUnreal = onceEach((use: FigureUse, context) => {
  const { siglum, start } = context.inSentence(use);
  const before = context.article(siglum).text.slice(start, use.start);
  return /\b(?:(?:would|could|might|should)(?: not|n[’']t)? (?:have|be)|predict(?:s|ed)?|forecasts?|previously|formerly)\b/iu.test(
    before,
  );
});

/** `86,000 more jobs` are no `181,000 jobs`, and `four more were rescued` no `eight rescued`. */
export function comparisonOf(use: FigureUse, context: FindingContext): string | undefined {
  const words = `${use.key} ${context.text(use)}`;
  return words.split(' ').find((word, at, all) => comparisons.has(word) && all[at + 1] !== 'than');
}

const comparisons = new Set(['more', 'fewer', 'less', 'additional', 'extra', 'other', 'further']);

/** `a 90kph zone`, `the limit of 90kph` */
function isLimit(use: FigureUse, context: FindingContext): boolean {
  const { text } = context.article(use.siglum);
  const [before, after] = [
    text.slice(Math.max(0, use.start - 30), use.start),
    text.slice(use.end, use.end + 30),
  ];
  return (
    /^\s(?:speed\s)?(?:limit|zone|area|road|restriction)/iu.test(after) ||
    /\blimit(?:ed)?(?:\s\p{L}+){0,3}\s$/iu.test(before)
  );
}

/** The only part, or sum of money, that its sentence names. */
export const isAlone = onceEach((use: FigureUse, context) => {
  const { siglum, start, end } = context.inSentence(use);
  const figures = findFigures(context.article(siglum).text, start, end);
  return figures.filter(({ unit }) => unit === use.unit).length <= 1;
});
