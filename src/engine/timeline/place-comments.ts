/**
 * In: an article and the dates of the articles. Out: when readers commented on it: by the days that the comments print,
 * “Seagull  12th March 7:02 pm” under an article of 12 March 2031, or else after the article.
 */
import type { Span } from '../../schemas/span.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { findDates } from '../metadata/find-dates.ts';
import { splitLines } from '../text/split-lines.ts';
import type { Dated } from './build-timeline.ts';
import { dateNear, sayDate, sayDay } from './calendar.ts';
import type { ArticleDate } from './date-articles.ts';
import { findTimes } from './find-times.ts';

interface Day {
  words: string;
  /** ISO 8601; null where the year or the order of day and month is open. */
  date: string | null;
  hasYear: boolean;
}

export function placeComments(article: ArticleInStory, dates: readonly ArticleDate[]): Dated[] {
  const { siglum, blocks } = article;
  const first = blocks.find(({ kind }) => kind === 'comment');
  if (!first) return [];
  const published = dates.find((one) => one.siglum === siglum);
  const lines = linesOf(article);
  const days = lines.flatMap((line) => readDay(line, published?.date) ?? []);
  return [
    {
      ...(placeByDays(days, published) ?? placeBehind(published, sayWhy(lines, days))),
      event: `Readers comment under ${siglum}.`,
      evidence: [{ siglum, start: first.start, end: first.end }],
    },
  ];
}

/** The lines that may say who comments and when. */
function linesOf({ text, blocks }: ArticleInStory): string[] {
  return blocks
    .filter(({ kind }) => kind === 'comment')
    .flatMap(({ start, end }) => {
      const comment = text.slice(start, end);
      return splitLines(comment).map((line) => comment.slice(line.start, line.end).trim());
    })
    .filter((line) => line.length <= longest && !/\bupdated\b/iu.test(line));
}

/** Characters. */
const longest = 60;

function readDay(line: string, published: string | undefined): Day | null {
  const [full] = findDates(line);
  if (full) {
    if (!standsApart(line, full)) return null;
    const values = full.readings.map(({ value }) => value).sort();
    const date = values.length === 1 ? values[0]! : published && values.find((value) => value >= published);
    return { words: line.slice(full.start, full.end), date: date || null, hasYear: true };
  }
  const [time] = findTimes(line.replace(clock, '')).filter(({ kind }) => kind === 'date');
  if (!time || !standsApart(line, time)) return null;
  const date = published ? dateNear(time.value, published, 'ahead') : null;
  return { words: line.slice(time.start, time.end), date, hasYear: false };
}

/** A day with the time behind it, and a name or nothing before it: `Seagull, 12 March`, but not `See you on 12 March`. */
function standsApart(line: string, { start, end }: Span): boolean {
  const isBehindWord = preposition.test(line.slice(0, start).replace(posted, ''));
  return /^[\s,|·•–-]*(?:at )?(?:\d{1,2}[:.]\d{2}.{0,20})?$/iu.test(line.slice(end)) && !isBehindWord;
}

const posted = /\b(?:says?|wrote|posted|commented):?\s(?:on\s|at\s)?$/iu;
const preposition = /\b(?:on|in|by|until|since|from|of|before|after|the|for|to)\s$/iu;
const clock = /,?(?: at)? \d{1,2}[:.]\d{2}.*$/u;

function placeByDays(days: readonly Day[], published: ArticleDate | undefined) {
  const known = days
    .filter((day): day is Day & { date: string } => day.date !== null)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const isOne = first.date === last.date;
  const isStated = known.every(({ hasYear }) => hasYear);
  const words = isOne ? `“${first.words}”` : `“${first.words}” to “${last.words}”`;
  const follow = published
    ? `, without a year; they follow ${published.siglum}, of ${sayDate(published.date)}`
    : '';
  return {
    place: `${first.date}~~`,
    when: isOne ? sayDay(first.date) : `${sayDate(first.date)} to ${sayDate(last.date)}`,
    date: isOne ? first.date : null,
    certainty: isStated ? ('stated' as const) : ('from clues' as const),
    reasoning: `The comments are dated ${words}${isStated ? '' : follow}.`,
  };
}

function sayWhy(lines: readonly string[], days: readonly Day[]): string {
  if (days.length > 0) return 'The dates of the comments have no year or two readings';
  const isAgo = lines.some((line) => ago.test(line));
  return isAgo ? 'The comments say only how long ago they were written' : 'The comments have no dates';
}

const ago = /\b\d+ ?(?:\p{L}+ ago|[mhdwy])$/iu;

function placeBehind(published: ArticleDate | undefined, why: string) {
  return {
    place: published ? `${published.date}~~` : '~',
    when: published ? `${sayDate(published.date)} or later` : 'not stated',
    date: null,
    certainty: published ? ('from clues' as const) : ('unknown' as const),
    reasoning: `${why}; they follow the article they stand under.`,
  };
}
