/**
 * In: a run of text. Out: numbers that say nothing of what they count, the scores of votes and games, ages and ordinals:
 * “hit [71] from 38 balls”, “voted [7-5]”, “Odo Finch, [52],”, “a man of [54]”, “her [third] child”,
 * “a grade-[one] strain”. They are no figures to list, but two
 * articles may print one sentence with two of them.
 */
import { smallNumber } from '../data/number-words.ts';
import { beside, type Figure, isDate } from './find-figures.ts';
import { aboutPattern } from './hedge-words.ts';
import { numberValue } from './number-value.ts';

/** What they count, for want of a noun. */
export const bareNumber = 'number';
export const score = 'score';
export const ordinal = 'ordinal';
export const age = 'years old';
export const label = 'label';

const nounless = new Set([bareNumber, score, ordinal, age, label]);

export function isNounless(unit: string): boolean {
  return nounless.has(unit);
}

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const whole = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|${smallNumber}(?:-${smallNumber})?`;
const labels = 'grade|stage|level|phase|tier|class|type|step';
const aged = String.raw`aged|(?:man|woman|boy|girl|youth|teenager|mother|father|driver)\sof`;
const pattern = new RegExp(
  String.raw`(?<=\b(?:${labels})[\s-])(?<label>one|${smallNumber}|\d{1,2})(?![\p{L}\p{N}%.,/:–-]*[\p{L}\p{N}])|` +
    String.raw`(?<=\b(?:${aged})\s)(?<years>\d{1,3})(?![\p{L}\p{N}/:%–-]|[.,:]\p{N})|` +
    String.raw`(?<![\p{L}\p{N}.,/:\p{Sc}@#-])(?:` +
    String.raw`(?<score>\d{1,3}[-–]\d{1,3})|(?<age>\d{1,3}|${smallNumber})(?=-(?:year|month|week|day)s?-old)|` +
    String.raw`(?<ordinal>${ordinals.join('|')}|\d{1,3}(?=(?:st|nd|rd|th)(?!\p{L})))|` +
    String.raw`(?:(?<about>${aboutPattern})\s)?(?<number>${whole})` +
    String.raw`)(?:(?<=\d)(?:st|nd|rd|th)(?!\p{L})|(?=-(?:year|month|week|day)s?-old)|(?![\p{L}\p{N}/:%@–-]|[.,:]\p{N}))`,
  'giu',
);
const part = /\b(?:an?|one|two|three|four|every)[\s-]$/iu;
/** `Nine of them failed.`, `Two answered.`: what the sentence before has named. */
const ofNamed = /^\sof\s(?:them|these|those|us|you|whom|which)\b/iu;
const opensSentence = /(?:^|[.!?:][”’"')]?\s+)[“‘"'(]?$/u;
const largestScore = 1000;

/** Spans are offsets into `text`. */
export function findBareNumbers(text: string, start: number, end: number): Figure[] {
  const run = text.slice(start, end);
  return [...run.matchAll(pattern)].flatMap((match) => {
    const { about = '', number, ...named } = match.groups!;
    const before = run.slice(Math.max(0, match.index - beside), match.index);
    const after = run.slice(match.index + match[0].length);
    const numeral = number ?? match[0];
    if (!named['label'] && isDate(numeral, before, after)) return [];
    if (named['ordinal'] && part.test(before)) return [];
    if (number && (ofNamed.test(after) || opensSentence.test(before))) return [];
    const at = start + match.index;
    const read = { start: at, end: at + match[0].length, about: about.toLowerCase() };
    return toValues(numeral, named).map(({ value, unit }) => ({
      ...read,
      key: `${value} ${unit}`,
      value,
      unit,
    }));
  });
}

/** `two-thirds`, `a third`: no ordinals, nor has a number that cannot be read a value. */
function toValues(
  numeral: string,
  named: Record<string, string | undefined>,
): { value: number; unit: string }[] {
  if (named['score']) {
    const [one, other] = numeral.split(/[-–]/u).map(Number);
    return [{ value: one! * largestScore + other!, unit: score }];
  }
  if (named['ordinal']) {
    const value = ordinals.indexOf(numeral.toLowerCase()) + 2;
    return [{ value: value > 1 ? value : Number.parseInt(numeral, 10), unit: ordinal }];
  }
  const value = numberValue(numeral);
  if (value === null) return [];
  const isAge = named['age'] || named['years'];
  return [{ value, unit: named['label'] ? label : isAge ? age : bareNumber }];
}
