/**
 * In: the articles of a story. Out: what happens once, with the day that its sentence gives: “A consultation will
 * begin on 12 February” is begin, of a consultation, on 2024-02-12. A verb and the words around it stand for the event.
 */
import type { Place, Span } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { weekdays } from '../../data/calendar-words.ts';
import { closedClassWords } from '../../data/common-words.ts';
import { verbsOfDays } from '../../data/one-time-verbs.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { type FoldedWord, foldWords } from '../../text/fold.ts';
import { indexSpans } from '../../text/index-spans.ts';
import { type ArticleDate, dateArticles } from '../../timeline/date-articles.ts';
import { findTimes, type Time } from '../../timeline/find-times.ts';
import { resolveTime } from '../../timeline/resolve-time.ts';
import { tellDirection } from '../../timeline/tell-direction.ts';
import type { FindingContext } from '../context.ts';
import { namesBefore, type SubjectWord, toNoun, toSubject } from './event-subject.ts';
import { agree, verbOf } from './event-verbs.ts';
import { toUndatedDay } from './undated-days.ts';

export interface DatedEvent {
  siglum: string;
  verb: string;
  /** Whether the date is when it ends: “shut until Monday”. */
  isUntil: boolean;
  /** Whether it happens once to one thing. */
  isOnce: boolean;
  /** Telling words before the verb, the nearest last. */
  subject: SubjectWord[];
  /** The last word of what follows the verb at once: `pool` in “close the town’s swimming pool in September”. */
  object: string | null;
  /** Telling words of its sentence but the verb. */
  words: ReadonlySet<string>;
  /** ISO 8601 or the beginning of it. */
  date: string;
  /** Whether the text gives the date itself, or a weekday that was counted from its own date. */
  isCounted: boolean;
  /** From the verb to the words that say when. */
  place: Place;
}

/** What stands before a time that begins its sentence. */
const onDay = /^(?:["“‘(])?(?:(?:Late|Early)\s)?(?:On\s)?$/u;
const farthest = 9; // Words between the verb and the words that say when.
const subjects = 4;

export function findDatedEvents(context: FindingContext): DatedEvent[] {
  const dates = new Map(dateArticles(context).map((one) => [one.siglum, one]));
  return context.articles.flatMap((article) => {
    const own = dates.get(article.siglum) ?? null;
    const quotations = indexSpans(article.quotations);
    const sentences = bodySentences(article.text, article.blocks);
    return sentences.flatMap((sentence, at) =>
      readSentence(article, { ...sentence, previous: sentences[at - 1] }, own, quotations.touches),
    );
  });
}

interface Sentence extends Span {
  previous: Span | undefined;
}

function readSentence(
  article: ArticleInStory,
  sentence: Sentence,
  own: ArticleDate | null,
  isQuoted: (span: Span) => boolean,
): DatedEvent[] {
  const { text } = article;
  const printed = text.slice(sentence.start, sentence.end);
  const times = [...findTimes(printed), ...findEnds(printed)].map((time) => ({
    ...time,
    start: time.start + sentence.start,
    end: time.end + sentence.start,
  }));
  return times.flatMap((time) => {
    const direction = tellDirection(printed, {
      start: time.start - sentence.start,
      end: time.end - sentence.start,
    });
    const date = toDate(time, text, until.test(text.slice(time.start, time.end)) ? 'ahead' : direction, own);
    if (date === null || isQuoted(time)) return [];
    const event = readEvent(article, sentence, time);
    const isCounted = time.kind === 'weekday' || time.kind === 'beside';
    const isUntil = until.test(text.slice(Math.max(0, time.start - 'until '.length), time.end));
    return event && !isQuoted(event.place) ? [{ ...event, date, isCounted, isUntil }] : [];
  });
}

const until = /\b(?:until|till)\s/iu;
const untilDay = new RegExp(
  String.raw`\b(?:until|till)\s(?:next\s)?(?<value>${weekdays.join('|')})\b(?!['’]s)`,
  'gu',
);

/** `until Monday` */
function findEnds(printed: string): Time[] {
  return [...printed.matchAll(untilDay)].map(({ 0: words, index, groups }) => ({
    kind: 'weekday',
    start: index,
    end: index + words.length,
    value: groups!['value']!,
  }));
}

/** Null for bounds (“by September”), for the last of several days (“on 14 and 15 January”), for plans, and for what an article without a date leaves open. */
function toDate(
  time: Time,
  text: string,
  direction: ReturnType<typeof tellDirection>,
  own: ArticleDate | null,
) {
  if (/^(?:by|during|since|for|of|from)\b/iu.test(text.slice(time.start, time.end))) return null;
  if (
    /(?:\b(?:by|before|after|since|to|between)|\d(?:st|nd|rd|th)?,?\s(?:and|or)|\d\s?[-–])\s*$/iu.test(
      before(text, time),
    )
  )
    return null;
  if (time.kind === 'day' || time.kind === 'year') return time.value;
  const from = time.kind === 'beside' && own?.evening ? own.evening.countsFrom : own?.date;
  return from ? resolveTime(time, direction, from) : toUndatedDay(time);
}

/** What stands before the time, as far as a preposition and white space reach. */
function before(text: string, { start }: Time): string {
  return text.slice(Math.max(0, start - 40), start);
}

/** The last verb of the kind before the time. */
function readEvent(
  { siglum, text }: ArticleInStory,
  sentence: Sentence,
  time: Span,
): Omit<DatedEvent, 'date' | 'isCounted' | 'isUntil'> | null {
  const isFirst = onDay.test(text.slice(sentence.start, time.start)) && text[time.end] === ',';
  const words = isFirst
    ? foldWords(text, time.end, sentence.end)
    : foldWords(text, sentence.start, time.start);
  const isVerb = (_: FoldedWord, index: number) => verbOf(words, index) !== undefined;
  const at = isFirst ? words.findIndex(isVerb) : words.findLastIndex(isVerb);
  if (at < 0) return null;
  const [from, until] = isFirst ? [time.end, words[at]!.start] : [words[at]!.start, time.start];
  const between = isFirst ? at : words.length - at;
  if (between > farthest || /[;:]/u.test(text.slice(from, until))) return null;
  const verb = verbOf(words, at)!;
  if (isFirst && verb !== agree) return null;
  if (ofDays.has(verb) && ofPrices.test(text.slice(sentence.start, sentence.end))) return null;
  const before = words
    .slice(0, at)
    .filter(({ folded }) => isContentWord(folded) && !/^\p{N}/u.test(folded))
    .slice(-subjects);
  const object = readObject(words.slice(at + 1));
  return {
    siglum,
    verb,
    isOnce: !verbsOfDays.has(words[at]!.folded),
    subject: [...namesBefore(words.slice(0, at), sentence.previous, text), ...toSubject(before, words, text)],
    object,
    words: readTelling([...words.toSpliced(at, 1), ...foldWords(text, time.end, sentence.end)]),
    place: isFirst
      ? { siglum, start: sentence.start, end: words[Math.min(at + 1, words.length - 1)]!.end }
      : { siglum, start: words[at]!.start, end: time.end },
  };
}

/** What prices do each day. */
const ofDays = new Set(['open', 'close', 'begin', 'end', 'halt']);
const ofPrices = /\b(?:shares?|stocks?|index|futures|trading|prices?)\b/iu;

function readTelling(words: readonly FoldedWord[]): Set<string> {
  const telling = words.filter(({ folded }) => isContentWord(folded) && !/^\p{N}/u.test(folded));
  return new Set(telling.map(({ folded }) => toNoun(folded)));
}

/** The noun phrase right behind the verb ends before a preposition. */
function readObject(words: readonly FoldedWord[]): string | null {
  const opening = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that']);
  const isOpen = ({ folded }: FoldedWord, at: number) =>
    at === 0 ? opening.has(folded) || !closedClassWords.has(folded) : !closedClassWords.has(folded);
  const end = words.findIndex((word, at) => !isOpen(word, at));
  const phrase = words.slice(0, end < 0 ? words.length : end);
  const head = phrase.at(-1)?.folded;
  return head && isContentWord(head) ? toNoun(head) : null;
}
