/**
 * In: an article. Out: where it sets two numbers of one thing against each other: “It was not [48] per cent but [38].”,
 * “The mill says [212,000] bowls and the state says [221,000].”, “You say that [130] of us came. I counted [160].”; and
 * where it says of one that it is wrong: “It was not [48] per cent.”
 */
import type { Place, Span } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { type ReadNumber, readNumbers } from './read-numbers.ts';

export interface Contrast {
  /** Two; one where it is only denied. */
  numbers: readonly ReadNumber[];
  /** Of what they count; '' where nothing says so. */
  unit: string;
  /** The sentence, or the two. */
  place: Place;
}

/** What may stand between a number and the noun, or the verb, that it goes with. */
const few = String.raw`(?:\s\p{L}[\p{L}’'-]*){0,3}`;
const notBefore = /\bnot\s(?!only|just|merely|simply)(?:(?:in|about|the|at|by|aged)\s){0,2}$/iu;
const but = new RegExp(String.raw`^${few},?\sbut\s(?:(?:in|about|the|at|by|aged)\s){0,2}$`, 'iu');
const commaNot = new RegExp(
  String.raw`^${few}(?:,|\s[–—-]|\sand)\snot\s(?:(?:in|the|about|at|by)\s){0,2}$`,
  'iu',
);
/** “six towns, not seven, as the old plan did”: each is right of its own matter. */
const isOfAnother =
  /^[^.;:]{0,30}?\b(?:like|unlike|than|as(?!\s(?:\p{L}+ly\s|first\s|earlier\s)?(?:we\s|the\s\p{L}+\s|was\s|were\s)?(?:reported|stated|said|printed|published|given|claimed)))\s/iu;
/** What is wished, asked for or foretold is no matter of fact. */
const wished =
  /\b(?:should|would|could|might|may|must|will|want(?:s|ed)?|need(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?|if|expect(?:s|ed)?|hop(?:e|es|ed)|deserves?|aims?|plans?)\b/iu;

const says = String.raw`\b(?:says?|said|puts?|gave|gives?|reports?|reported|claims?|claimed|counts?|counted|estimates?|estimated)\b`;
const saysBefore = new RegExp(`${says}[^.;:]{0,60}$`, 'iu');
const saysBetween = new RegExp(
  String.raw`^[^.;:]{0,60}(?:\b(?:and|but|while|whereas|though|although)|;)\s[^.;:,]{1,50}${says}(?:\s(?:that|it|there|was|were|is|are|about|at|around|the|some|only)){0,3}\s$`,
  'iu',
);

const correct =
  /\b(?:correct|right|true|real|actual|exact)\s(?:figure|number|total|count|sum|age|date|year|time|amount|score|price|toll)\s(?:is|was)\s(?:about\s)?$/iu;
const answers =
  /^(?:(?:in fact|actually|no)[,:.]?\s)?(?:(?:I|we)\scounted|(?:there|it|they|he|she|that)(?:\s(?:is|was|are|were)|[’']s)(?:\sin fact|\sonly)?(?:\saged)?)\s$/iu;
/** What somebody else has printed: “You say that”, “An article of ours said that”, “in most reports”. */
const ofOthers =
  /\b(?:you|(?:reports?|articles?|story|stories|versions?|headlines?|captions?|papers?)(?:\sof\s[^.,;]{1,30})?(?:\s\([^()]{1,80}\))?)\s(?:also\s|wrongly\s|first\s)?(?:says?|said|writes?|wrote|reports?|reported|claims?|claimed|states?|stated|gave|gives?)\b/iu;
/** Words of an answer before its number, and in all. */
const shortest = 8;

/** “The firm put the number of bowls at”: what somebody counts, beside the count that the article gives. */
const putAt =
  /\b(?:puts?|gave|gives?|estimate[sd]?)\s(?:the|its|their)\s(?:number|figure|total|count|toll)\s(?:of\s(?:\p{L}+\s){0,2}?(?<noun>\p{L}+)\s)?(?:at|as)\s["“'‘]?$/iu;

const denied = /(?:^|[\s“"‘'])(?:it|that|this)\s(?:was|is)(?:\snot|n[’']t)\s$/iu;

export function findContrasts({ siglum, text, blocks }: ArticleInStory): Contrast[] {
  const sentences = bodySentences(text, blocks);
  const counts = inCounts(text, sentences);
  const others = sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1];
    return [...inSentence(text, sentence), ...(next ? inAnswer(text, sentence, next) : [])];
  });
  return [...others, ...counts].map(({ span, ...rest }) => ({ ...rest, place: { siglum, ...span } }));
}

type Found = Omit<Contrast, 'place'> & { span: Span };

function inSentence(text: string, sentence: Span): Found[] {
  const { start, end } = sentence;
  if (!mayContrast.test(text.slice(start, end))) return [];
  const numbers = readNumbers(text, start, end);
  return numbers.flatMap((one, at): Found[] => {
    const before = text.slice(start, one.start);
    const other = numbers[at + 1];
    const between = other && text.slice(one.end, other.start);
    const isTwo =
      other !== undefined &&
      between !== undefined &&
      !wished.test(before) &&
      ((notBefore.test(before) && but.test(between)) ||
        (commaNot.test(between) && !isOfAnother.test(text.slice(other.end, end))) ||
        areSaid(before, between, one));
    if (isTwo) return toFound([one, other], sentence);
    return denied.test(before) && !isTold(before) ? [{ numbers: [one], unit: one.unit, span: sentence }] : [];
  });
}

const mayContrast = new RegExp(String.raw`\bnot\b|n[’']t\b|${says}`, 'iu');

/** Two polls, and two parts of a whole, differ by nature. */
function areSaid(before: string, between: string, { unit }: ReadNumber): boolean {
  return unit !== '%' && saysBefore.test(before) && saysBetween.test(between);
}

/** “nobody said that it was not 48” denies nothing. */
function isTold(before: string): boolean {
  return /\b(?:nobody|no one|if|whether|not say|never said)\b/iu.test(before);
}

/** A number that a sentence gives to others, or asks about, and the one that the next puts in its place. */
function inAnswer(text: string, first: Span, second: Span): Found[] {
  const [asked, answer] = [first, second].map(({ start, end }) => text.slice(start, end)) as [string, string];
  const isAsked = asked.endsWith('?') && answer.split(/\s+/u).length <= shortest;
  if (!isAsked && !ofOthers.test(asked) && !/\bcorrect|\bactual/iu.test(answer)) return [];
  const other = readNumbers(text, second.start, second.end)[0];
  if (!other) return [];
  const before = text.slice(second.start, other.start);
  if (!correct.test(before) && !answers.test(before)) return [];
  const one = readNumbers(text, first.start, first.end).findLast(
    (number) =>
      isAlike(number, other) &&
      (correct.test(before) || isAsked || ofOthers.test(text.slice(first.start, number.start))),
  );
  return one ? toFound([one, other], { start: first.start, end: second.end }) : [];
}

/** “put the number of bowls at 212,000”, in an article that has 221,000 bowls elsewhere. */
function inCounts(text: string, sentences: readonly Span[]): Found[] {
  const given = sentences.filter(({ start, end }) => putSomething.test(text.slice(start, end)));
  if (given.length === 0) return [];
  const all = sentences.flatMap(({ start, end }) => readNumbers(text, start, end));
  const byUnit = Map.groupBy(all, ({ unit }) => unit);
  return given.flatMap((sentence) =>
    readNumbers(text, sentence.start, sentence.end).flatMap((number) => {
      const noun = putAt.exec(text.slice(sentence.start, number.start))?.groups?.['noun'];
      if (!noun) return [];
      const count = { ...number, unit: noun.toLowerCase() };
      const others = (byUnit.get(count.unit) ?? []).slice(0, mostOthers);
      const other = others.find((one) => isAlike(one, count));
      return other ? toFound([count, other], sentence) : [];
    }),
  );
}

const putSomething =
  /\b(?:puts?|gave|gives?|estimate[sd]?)\s(?:the|its|their)\s(?:number|figure|total|count|toll)\b/iu;
/** Numbers of one name that are looked at, so that the time stays linear. */
const mostOthers = 20;

/** Numbers farther apart count two things, whatever they are called. */
const farthest = 3;

function isAlike(one: ReadNumber, other: ReadNumber): boolean {
  const [least, most] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  const areOfOne = one.unit === other.unit || one.unit === '' || other.unit === '';
  return areOfOne && one.value !== other.value && most <= least * farthest;
}

function toFound([one, other]: [ReadNumber, ReadNumber], span: Span): Found[] {
  return isAlike(one, other) ? [{ numbers: [one, other], unit: one.unit || other.unit, span }] : [];
}
