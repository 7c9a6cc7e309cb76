/**
 * In: a run of text. Out: the figures in it, each with what it counts: “We arrest about 800 perpetrators per
 * month” gives “about 800 perpetrators per month”. Years, dates, clock times and numbered things are left out.
 */

import type { Span } from '../../schemas/span.ts';
import { aboutWhat } from '../data/around-numbers.ts';
import { monthNames, shortMonths } from '../data/calendar-words.ts';
import { smallNumber } from '../data/number-words.ts';
import { foldPhrase } from '../text/fold.ts';
import { isMany } from './counted-words.ts';
import { findCounted, findPriced, rate, whole } from './find-counted.ts';
import { aboutPattern, hedgeBehind } from './hedge-words.ts';
import { currencyBefore, currencyBehind, currencyPattern, isMiswritten } from './money.ts';
import { numberValue } from './number-value.ts';
import { toUnit } from './units.ts';

export interface Figure extends Span {
  /** The same for one figure in two articles: `1000000000 users`, `640000 £`. */
  key: string;
  /** Null for `hundreds of` and `10 to 20`. */
  value: number | null;
  /** What is counted: `£`, `%`, the last word of `separate transfers`; '' where nothing says so. */
  unit: string;
  /** `about`, `more than`, `` where the number is told as exact. */
  about: string;
}

const scale = '(?:hundred|thousand|million|billion|trillion|dozen|lakh crore|lakhs?|crores?|bn|mn|tn|m|k)';
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])|\d{1,2}(?:,\d{2})*,\d{2},\d{3}|\d+)(?:\.\d+)?`;
/** `half a million`, `a quarter of a billion`, `a dozen` */
const ofScale =
  '(?:(?:half|a quarter of) an? (?:hundred|thousand|million|billion|trillion)|(?:half )?a dozen)(?!\\p{L})';
const number = `(?:${ofScale}|(?:${currencyPattern}${digits}(?:[\\s-]?(?:${scale}|b)\\b)?|${digits}(?: and a half(?= ${scale}\\b))?(?:\\s?${scale}\\b(?: ${scale}\\b)?)?)(?:\\s?(?:%|per ?cent|percent)(?!\\p{L}))?|(?:tens|hundreds|thousands|millions|billions|dozens) of (?:(?:thousands|millions|billions) of )?|(?:(?:a|${smallNumber}(?:[ -]${smallNumber})?) (?:hundred|thousand)(?: thousand| million)? and )?${smallNumber}(?:[ -]${smallNumber})?(?!\\p{L})(?: and a half(?= ${scale}\\b))?(?: ${scale}(?!\\p{L}))?(?: ${scale}(?!\\p{L}))?)`;
const age = String.raw`(?:over|under) the age of \d+|(?:over|under)-\d+(?:-year-olds?|s)|\d+-year-olds`;
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?:(?<age>${age})|(?:(?<about>${aboutPattern})\\s)?(?<number>${number})(?<plus>-plus(?!\\p{L})|\\+| or (?:more|fewer|less)(?= \\p{L}))?)(?![\\p{N}/:]|[.,]\\p{N}|(?:st|nd|rd|th)\\b)`,
  'giu',
);
const months = `(?:${monthNames.join('|')})\\b`;
const shortened = `(?:${shortMonths.join('|')})(?:\\.|(?!\\p{L}))`;
const month = new RegExp(`^\\s(?:${months}|${shortened})`, 'iu');
const monthBefore = new RegExp(`\\b(?:${monthNames.join('|')}|${shortened})\\s$`, 'iu');
const label =
  /\b(?:article|section|chapter|page|rule|part|level|phase|number|route|flight|channel|no\.?)\s$/iu;

/** Spans are offsets into `text`. */
export function findFigures(text: string, start: number, end: number): Figure[] {
  const run = text.slice(start, end);
  return [...run.matchAll(figure)].flatMap((match) => {
    const { number: matched, about: before = '', plus } = match.groups!;
    const printed = match[0].trimEnd();
    const after = run.slice(match.index + printed.length);
    const numeral = matched?.trim();
    const at = start + match.index;
    if (!numeral) return [toAge(printed, at)];
    const leading = run.slice(Math.max(0, match.index - beside), match.index);
    if (isMiswritten(numeral) || isDate(numeral, leading, after)) return [];
    if (isNoCount(match[0], leading, after) || nameOfTime.test(after)) return [];
    const currency = currencyBefore(numeral);
    const counted = currency ? findPriced(after) : findCounted(after, /%|cent$/iu.test(numeral));
    if (counted === '' && secondOfTwo.test(after) && !/\bfrom $/iu.test(leading)) return [];
    const spelled = !currency && /^\p{L}/u.test(numeral);
    const bare =
      !currency && !/[%,]|cent$|\d\s?(?:bn|mn|tn|m|k|million|billion|lakhs?|crores?)/iu.test(numeral);
    if ((spelled || bare) && !isCounted(counted.replace(new RegExp(`${rate}$`, 'u'), ''))) return [];
    if (numeral === '1' && /s$/u.test(counted) && !/ss$/u.test(counted)) return [];
    const behind = before === '' && !plus ? (hedgeBehind.exec(after.slice(counted.length))?.[0] ?? '') : '';
    const end = at + printed.length + counted.length + behind.length;
    const isOpen = /^only$/iu.test(before) || isPlainOver(before, counted, leading);
    const count = toCount(numeral, counted);
    const [first] = (before === '' && firstOfTwo.exec(leading)) || [];
    if (first)
      return [{ start: at - first.length, end, about: '', ...count, value: null, key: first + count.key }];
    const opening = isOpen ? before.length + 1 : 0;
    const about = isOpen ? '' : (before || plus?.trim() || behind.trim()).toLowerCase();
    return [{ start: at + opening, end, about, ...count }];
  });
}

const oneNumber = `(?:\\d[\\d,]*|${smallNumber})`;
/** `10 to `, `three or `, `between 30 and `; not `from 50 to `. */
const firstOfTwo = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:\\p{Sc}-])(?<!\\bfrom )(?:${oneNumber} (?:to|or)|between ${oneNumber} and) $`,
  'iu',
);

const secondOfTwo = new RegExp(`^ (?:to|or) ${oneNumber}(?![\\p{L}\\p{N}])`, 'iu');

/** Names, ages and times of day: “on Five Counties Radio”, “nobody there under seventy”, “12.52 Council votes”. */
function isNoCount(printed: string, before: string, after: string): boolean {
  if (/^\p{Lu}\p{Ll}+$/u.test(printed) && /[\p{Ll}\p{N},’]\s$/u.test(before)) return /^\s\p{Lu}/u.test(after);
  if (/^[\s-]years?[\s-]olds?\b/iu.test(after)) return true;
  if (/^(?:under|over)\s/iu.test(printed)) return ofWhom.test(before);
  return (
    /^\d{1,2}\.[0-5]\d$/u.test(printed) && /^\s\p{Lu}/u.test(after) && /(?:^|\n)(?:[-•*]\s)?$/u.test(before)
  );
}

/** `60 Minutes`, `48 Hours`: with a capital a measure of time is part of a name. */
const nameOfTime = /^\s(?:Minutes|Hours|Days|Weeks|Months|Years|Seconds)\b/u;

const ofWhom =
  /\b(?:nobody|no one|any(?:one|body)|every(?:one|body)|some(?:one|body)|those)\s(?:\p{Ll}+\s)?$/iu;

/** `Gannet 1`, `Apollo 11`. */
function isPartOfName(numeral: string, before: string): boolean {
  return /^(?:\d|1[0-2])$/u.test(numeral) && /[^.!?:”"]\s\p{Lu}\p{Ll}+\s$/u.test(before);
}

const duration = /^\s(?:years?|months?|weeks?|days?|hours?|minutes?)\b/iu;

/** “over six years” is a stretch of time, “rowed over 300 pounds” tells of what, “over 300 people” is a bound. */
function isPlainOver(about: string, counted: string, before: string): boolean {
  if (!/^over$/iu.test(about)) return false;
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  return duration.test(counted) || aboutWhat.has(word.toLowerCase());
}

function isCounted(counted: string): boolean {
  return isMany(counted) || currencyBehind(foldPhrase(counted).split(' ')) !== null;
}

function toCount(numeral: string, counted: string): Pick<Figure, 'key' | 'value' | 'unit'> {
  const value = numberValue(numeral);
  const words = foldPhrase(counted.replace(new RegExp(`${rate}$`, 'u'), '')).split(' ');
  const money = currencyBefore(numeral) ?? currencyBehind(words);
  if (money) return { key: `${value ?? numeral} ${money}`, value, unit: money };
  const part = /%|cent$/iu.test(numeral);
  const isWhole = !part && whole.test(counted);
  const and = words.lastIndexOf('and');
  const unit = and > 0 ? words.slice(and - 1).join(' ') : toUnit(words.at(-1)!);
  const things = isWhole ? unit : foldPhrase(counted).replace(/[^ ]+$/u, toUnit);
  return { key: `${value ?? numeral}${part ? '%' : ''} ${things}`, value, unit: part ? '%' : unit };
}

function toAge(printed: string, start: number): Figure {
  const value = Number(/\d+/u.exec(printed)![0]);
  return { start, end: start + printed.length, key: `age ${value}`, value, unit: 'age', about: '' };
}

/** Characters before a number that tell a date: more are not looked at, so that the time stays linear. */
export const beside = 40;

/** Also a time of day, the number of a numbered thing, and that in a name: `Gannet 1`. */
export function isDate(numeral: string, before: string, after: string): boolean {
  const mayBeDay = !/,\d|\d{5}/u.test(numeral);
  if (mayBeDay && (monthBefore.test(before) || month.test(after))) return true;
  if (label.test(before) || isPartOfName(numeral, before)) return true;
  if (/^\s?(?:am|pm|a\.m|p\.m|GMT|BST)\b/iu.test(after)) return true;
  return /^(?:1[5-9]|20)\d\d$/u.test(numeral);
}
