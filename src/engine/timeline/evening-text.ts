/**
 * In: an article of the evening of its date. Out: the day that its “yesterday” is counted from. Papers put out in the
 * evening what they print the next day: “The pier fell yesterday”, at 8.15pm on 13 May, is of that very day where
 * another article of the day quotes the same and says “on Tuesday”; where none does, the words leave it open.
 */
import type { ArticleInStory } from '../article-in-story.ts';
import { bothPrint } from '../statements/body-versions.ts';
import { dayAfter, sayDay, weekdayOf } from './calendar.ts';
import type { ArticleDate, Story } from './date-articles.ts';
import { findWeekday } from './date-by-statement.ts';

export interface Evening {
  /** Null where it may be its date or the day after. */
  countsFrom: string | null;
  reasoning: string;
}

/** Null where `article` is not of an evening, or names the weekday of its date, and so counts from that. */
export function readEvening(
  article: ArticleInStory,
  date: string,
  story: Story,
  known: readonly ArticleDate[],
): Evening | null {
  const { siglum, metadata } = article;
  const weekday = weekdayOf(date);
  if (!isOfEvening(metadata.published?.value ?? '') || findWeekday(article, weekday)) return null;
  const late = `What is put out in the evening, as ${siglum} is, may be written for the paper of the next day`;
  for (const other of story.articles) {
    const isOfDay = known.some((one) => one.siglum === other.siglum && one.date === date);
    const place = isOfDay && quoteTheSame(siglum, other.siglum, story) ? findWeekday(other, weekday) : null;
    if (!place) continue;
    const words = other.text.slice(place.start, place.end);
    const reasoning = `${late}, and is here: ${other.siglum} says “${words}” of ${sayDay(date)}, and quotes the same.`;
    return { countsFrom: dayAfter(date), reasoning };
  }
  return { countsFrom: null, reasoning: `${late}.` };
}

function quoteTheSame(one: string, other: string, { statements }: Story): boolean {
  return one !== other && statements.some((statement) => bothPrint(statement, one, other));
}

/** `8.15pm`, `18:22`: an hour at which papers put out the next day’s texts. */
export function isOfEvening(published: string): boolean {
  const { hour = '0', half } = clock.exec(published)?.groups ?? {};
  const isAfternoon = half?.toLowerCase() === 'p' && hour !== '12';
  return Number(hour) + (isAfternoon ? 12 : 0) >= firstHour;
}

const firstHour = 17;
const clock =
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-3])(?:(?:[:.][0-5]\d)?\s?(?<half>[ap])\.?m\b|[:.][0-5]\d(?![\d./-]))/iu;
