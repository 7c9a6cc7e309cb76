/**
 * In: a sentence that says when, in an article without a date. Out: its place among the events of the story, as near
 * as the words allow: what they name is kept as it is, “May, year not stated”.
 */

import type { ArticleInStory } from '../article-in-story.ts';
import { monthNames } from '../data/calendar-words.ts';
import { dateNear, monthAfter, monthBefore, sayDate, sayDay, weekdayBefore } from './calendar.ts';
import { isYetToCome, type Placed, placeStated } from './find-events.ts';
import type { Timed } from './find-timed.ts';
import type { Time } from './find-times.ts';
import { resolveTime, statedDate } from './resolve-time.ts';

interface Past {
  place: string;
  /** `July`, `2021`; '' where the article looks back at nothing. */
  words: string;
}

/** The latest month, or else year, that the article looks back at. */
export function latestPast(timed: readonly Timed[], latest: string | undefined): Past {
  const months = timed
    .filter(({ time, direction }) => time.kind === 'month' && direction !== 'ahead' && latest && !time.years)
    .map(({ time }) => ({ place: statedDate(time) ?? monthBefore(time.value, latest!), words: time.value }));
  const years = timed
    .filter(({ time, direction }) => time.kind === 'year' && direction !== 'ahead')
    .map(({ time }) => ({ place: time.value, words: time.value }));
  const known = (months.length > 0 ? months : years).sort((a, b) => (a.place < b.place ? 1 : -1));
  return known[0] ?? { place: '', words: '' };
}

export function placeUndated(
  timed: Timed,
  { siglum, text }: ArticleInStory,
  latest: string | undefined,
  past: Past,
): Placed {
  const { time } = timed;
  const words = `${siglum} says “${text.slice(time.start, time.end)}”`;
  const said = `${words} and states no date`;
  const unknown = { date: null, certainty: 'unknown' as const };
  const stated = statedDate(time);
  if (stated !== null) return placeStated(stated, words, isYetToCome(text, timed));
  if (time.kind === 'month' || time.kind === 'date') {
    const place = latest ? placeWithoutYear(timed, latest) : '~';
    const where = latest ? ` It stands here as if in ${place.slice(0, 4)}, beside the dated articles.` : '';
    return {
      ...unknown,
      place,
      when: `${sayWithoutYear(time)}, year not stated`,
      reasoning: `${said}.${where}`,
    };
  }
  const since = past.words ? ` It looks back at ${past.words}, so this is later.` : '';
  const isNext = /^next\b/iu.test(text.slice(time.start, time.end));
  if (time.kind === 'weekday')
    return {
      ...unknown,
      place: `${past.place}~`,
      when: `${isNext ? 'next' : 'a'} ${time.value}${past.words ? ` after ${past.words}` : ''}`,
      reasoning: `${said}.${since}`,
    };
  return {
    ...unknown,
    place: `${past.place}~~`,
    when: `“${time.value}”, date not stated`,
    reasoning: `${said}: a plan.${since}`,
  };
}

/** The same where the article says on what day it was last changed: it is of that day or of one before. */
export function placeUpdated(
  { time, direction }: Timed,
  { siglum, text }: ArticleInStory,
  updated: string,
): Placed | null {
  const words = `${siglum} says “${text.slice(time.start, time.end)}”; it states no date, and was updated on ${sayDate(updated)}.`;
  if (statedDate(time) !== null || direction === 'ahead') return null;
  if (time.kind === 'weekday') {
    const day = weekdayBefore(time.value, updated);
    const when = `a ${time.value}, ${sayDate(day)} at the latest`;
    return { place: `${day}~`, when, date: null, certainty: 'unknown', reasoning: words };
  }
  if (time.kind !== 'month' && time.kind !== 'date') return null;
  const date = placeWithoutYear({ time, direction: 'past' }, updated);
  return { place: date, when: sayDay(date), date, certainty: 'from clues', reasoning: words };
}

function placeWithoutYear({ time, direction }: Pick<Timed, 'time' | 'direction'>, latest: string): string {
  if (time.years !== undefined) return resolveTime(time, direction, latest)!;
  if (time.kind === 'date') return dateNear(time.value, latest, direction);
  return direction === 'ahead' ? monthAfter(time.value, latest) : monthBefore(time.value, latest);
}

/** `May`, `12 February`, `May last year`. */
function sayWithoutYear({ kind, value, years }: Time): string {
  const [month, day] = value.split('-').map(Number);
  const named = kind === 'month' ? value : `${day} ${monthNames[month! - 1]}`;
  return years === undefined ? named : `${named} ${years < 0 ? 'last' : years > 0 ? 'next' : 'this'} year`;
}
