/**
 * In: an article and the dates of the story's articles. Out: its sentences that say when something happened,
 * each placed as well as the article's own date allows.
 */
import type { Span } from '../../schemas/span.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { pronouns } from '../data/function-words.ts';
import { isForeseen } from '../metadata/is-foreseen.ts';
import type { Dated } from './build-timeline.ts';
import { dayAfter, sayDate, sayDay, weekdayOf } from './calendar.ts';
import type { ArticleDate } from './date-articles.ts';
import type { Evening } from './evening-text.ts';
import { findTimed, type Timed } from './find-timed.ts';
import type { Time } from './find-times.ts';
import { joinSpans, sayUntil } from './join-spans.ts';
import { latestPast, placeUndated, placeUpdated } from './place-undated.ts';
import { readUpdate } from './read-update.ts';
import { isNoDay, resolveTime, statedDate } from './resolve-time.ts';

const longestEvent = 36; // Words; a longer sentence is cut.

export type Placed = Omit<Dated, 'event' | 'evidence'>;

/** `latest` is the latest date that any article of the story has: the reference for a month without a year. */
export function findEvents(
  article: ArticleInStory,
  dates: readonly ArticleDate[],
  latest: string | undefined,
): Dated[] {
  const own = dates.find(({ siglum }) => siglum === article.siglum);
  const sentences = findTimed(article, own !== undefined);
  const past = latestPast(sentences.flat(), latest);
  const update = own ? null : readUpdate(article);
  const placeOf = (one: Timed) => {
    if (own) return placeByDate(one, article, own);
    return (update && placeUpdated(one, article, update.date)) ?? placeUndated(one, article, latest, past);
  };
  const countedFrom = own?.date ?? latest;
  const isSome = ({ time }: Timed) => countedFrom === undefined || !isNoDay(time, countedFrom);
  return sentences.flatMap((timed) => {
    const placed = joinSpans(timed.filter(isSome), article.text).map((one) => ({
      ...placeOf(one),
      ...(one.until && { when: sayUntil(placeOf(one).when, placeOf(one.until).when) }),
      event: `${sayWho(article, one.sentence)}${sayEvent(article.text, one)}`,
      evidence: [{ siglum: article.siglum, ...one.sentence }],
    }));
    return placed.filter((one, at) => !placed.some((other, before) => isToldBy(one, other, before < at)));
  });
}

/** The same day, told first by the other time of the sentence, or more closely: `2031` beside `3 March 2031`. */
function isToldBy(one: Placed, other: Placed, isBefore: boolean): boolean {
  if (one.when === other.when) return isBefore;
  return (
    one.date !== null &&
    other.date !== null &&
    other.date.length > one.date.length &&
    other.date.startsWith(one.date)
  );
}

function placeByDate(timed: Timed, { siglum, text }: ArticleInStory, own: ArticleDate): Placed {
  const { time, direction } = timed;
  const said = `${siglum} says “${text.slice(time.start, time.end)}”`;
  if (time.kind === 'plan')
    return {
      place: `${own.date}~~~`,
      when: `after ${sayDate(own.date)}, as planned`,
      date: null,
      certainty: 'from clues',
      reasoning: `${said}; its date is ${sayDate(own.date)}.`,
    };
  if (time.kind === 'beside' && own.updated) return placeOfUpdate(time, said, own.date, own.updated);
  if (time.kind === 'beside' && own.evening) return placeOfEvening(time, said, own.date, own.evening);
  const date = resolveTime(time, direction, own.date) ?? (isOwnDay(time, own) ? own.date : null);
  if (date === null) return placeOpen(time, said, own);
  if (statedDate(time) !== null) return placeStated(date, said, isYetToCome(text, timed));
  const counted = `${said}; counted from its date, ${date.length < 10 ? sayDate(own.date) : sayDay(own.date)}, that is ${sayDate(date)}.`;
  const reasoning = date === own.date ? sayToday(said, own) : counted;
  return { place: date, when: sayDay(date), date, certainty: 'from clues', reasoning };
}

/** “a defeat on Saturday” in the paper of a Saturday is of that day. */
function isOwnDay({ kind, value }: Time, { date }: ArticleDate): boolean {
  return kind === 'weekday' && value === weekdayOf(date);
}

function sayToday(said: string, own: ArticleDate): string {
  return own.orSoonAfter ? own.reasoning : `${said}. ${own.reasoning} That is ${sayDay(own.date)}.`;
}

/** “yesterday” in a text that may be the next day’s. */
function placeOfEvening(time: Time, said: string, own: string, { countsFrom, reasoning }: Evening): Placed {
  const [early, late] = [own, dayAfter(own)].map((from) => resolveTime(time, 'past', from)!) as [
    string,
    string,
  ];
  const sure = countsFrom && resolveTime(time, 'past', countsFrom);
  const days = early.slice(0, 7) === late.slice(0, 7) ? `${Number(early.slice(8))}` : sayDate(early);
  return {
    place: sure || `${early}~~~`,
    when: sure ? sayDay(sure) : `${days} or ${sayDate(late)}`,
    date: sure,
    certainty: 'from clues',
    reasoning: `${said}; its date is ${sayDay(own)}. ${reasoning}`,
  };
}

/** “yesterday” in a text that was changed on a later day. */
function placeOfUpdate(time: Time, said: string, own: string, updated: string): Placed {
  const [first, last] = [own, updated].map((from) => resolveTime(time, 'past', from)!) as [string, string];
  return {
    place: `${first}~~~`,
    when: `${sayDate(first)} or ${sayDate(last)}`,
    date: null,
    certainty: 'from clues',
    reasoning: `${said}; its date is ${sayDay(own)}, and it was updated on ${sayDate(updated)}.`,
  };
}

function placeOpen(time: Time, said: string, own: ArticleDate): Placed {
  const which = time.kind === 'month' ? `${time.value}, year not stated` : `a ${time.value}`;
  return {
    place: own.date,
    when: which,
    date: null,
    certainty: 'unknown',
    reasoning: `${said}, and not whether before or after its date, ${sayDate(own.date)}.`,
  };
}

/** `isToCome`: what a text of that time foresaw, and perhaps never happened. */
export function placeStated(date: string, said: string, isToCome: boolean): Placed {
  const when = sayDay(date);
  if (isToCome)
    return {
      place: date,
      when: `${when}, as foreseen`,
      date: null,
      certainty: 'from clues',
      reasoning: `${said}, of what was still to come.`,
    };
  return { place: date, when, date, certainty: 'stated', reasoning: `${said}.` };
}

/** `Ann Bell: ` before a sentence that only calls its speaker he, she or they. */
function sayWho({ text, quotations }: ArticleInStory, { start, end }: Span): string {
  const said = quotations.find(
    ({ mention, speaker }) =>
      speaker?.named &&
      mention &&
      mention.start >= start &&
      mention.end <= end &&
      pronouns.has(text.slice(mention.start, mention.end).toLowerCase()),
  );
  const name = said?.speaker?.name ?? '';
  return name === '' || text.slice(start, end).includes(name) ? '' : `${name}: `;
}

/** A long sentence from its beginning, or from some words before the time where that stands too far behind. */
function sayEvent(text: string, { sentence, time }: Timed): string {
  const words = text.slice(sentence.start, sentence.end).trim().split(/\s+/u);
  if (words.length <= longestEvent) return words.join(' ');
  const before = text.slice(sentence.start, time.end).trim().split(/\s+/u).length;
  const room = longestEvent - 2;
  const from = before <= room ? 0 : Math.min(before - Math.ceil(room / 2), words.length - room);
  const shown = words.slice(from, from + room).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + room < words.length ? ' …' : ''}`;
}

/** “was expected to be released in 2034”; a day with its year is a date all the same. */
export function isYetToCome(text: string, { sentence, time, direction }: Timed): boolean {
  return time.kind === 'year' && direction !== 'past' && isForeseen(text.slice(sentence.start, time.start));
}
