/**
 * In: an article that gives its day without a year, and the days that the story knows. Out: its date: “TOVE, April 10 --”
 * in an article updated on 11 April 2025, or beside others of that week, is of 10 April 2025.
 */
import type { ArticleInStory } from '../article-in-story.ts';
import { dateNear, sayDate } from './calendar.ts';
import type { ArticleDate } from './date-articles.ts';
import { findTimes } from './find-times.ts';
import { readUpdate } from './read-update.ts';

export function dateByDay(article: ArticleInStory, known: readonly ArticleDate[]): ArticleDate[] {
  const { siglum, clues } = article;
  const clue = clues.find(({ field, value }) => field === 'published' && toDay(value) !== null);
  if (!clue) return [];
  const day = toDay(clue.value)!;
  const update = readUpdate(article);
  const found = update ? dateNear(day, update.date, 'past') : dateBeside(day, known);
  if (found === null || (update && daysBetween(found, update.date) > longestToUpdate)) return [];
  const why = update
    ? `it was updated on ${sayDate(update.date)}`
    : 'the dated articles of the story are of the days around it';
  return [
    {
      siglum,
      date: found,
      certainty: 'from clues',
      orSoonAfter: false,
      reasoning: `${siglum} gives “${clue.value}” without a year; ${why}.`,
      evidence: [...clue.spans.map((span) => ({ siglum, ...span })), ...(update ? [update.place] : [])],
    },
  ];
}

/** Days. */
const longestToUpdate = 60;
const farthest = 14;

/** `April 10` → `04-10`; null for words that say more or less. */
function toDay(value: string): string | null {
  const [time] = findTimes(value);
  return time?.kind === 'date' && time.start === 0 && time.end === value.length ? time.value : null;
}

/** The year in which it stands beside the dates of the story, if it does. */
function dateBeside(day: string, known: readonly ArticleDate[]): string | null {
  const near = known.map(({ date }) => ({ found: dateNear(day, date, 'open'), date }));
  return near.find(({ found, date }) => daysBetween(found, date) <= farthest)?.found ?? null;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
