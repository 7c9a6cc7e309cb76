/**
 * In: the articles of a story. Out: the day each was published, where a file states it or the others let one
 * work it out: A says “on Thursday” and quotes what B quotes; B is of 7 December 2023, a Thursday; so is A.
 */

import type { Share } from '../../schemas/passage.ts';
import type { Place } from '../../schemas/span.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { isoDay } from '../metadata/calendar.ts';
import { sayDate } from './calendar.ts';
import { dateByDay } from './date-by-day.ts';
import { dateByStatement } from './date-by-statement.ts';
import { type Evening, readEvening } from './evening-text.ts';
import { readUpdate } from './read-update.ts';

export interface ArticleDate {
  siglum: string;
  date: string;
  certainty: 'stated' | 'from clues';
  /** Worked out from a weekday: the article may be a day or two younger. */
  orSoonAfter: boolean;
  reasoning: string;
  evidence: Place[];
  /** Where it is of an evening, and may speak of that day as of yesterday. */
  evening?: Evening;
  /** The later day on which it was changed. */
  updated?: string;
}

export interface Story {
  articles: readonly ArticleInStory[];
  shares: readonly Share[];
  statements: readonly Statement[];
}

export function dateArticles(story: Story): ArticleDate[] {
  const stated = story.articles.flatMap(readStated);
  const read = story.articles.flatMap((article) => chooseReading(article, stated, story.shares));
  const known = [...stated, ...read];
  const worked = story.articles
    .filter(({ metadata }) => metadata.published === null)
    .flatMap((article) => {
      const found = dateByStatement(article, known, story);
      return found.length > 0 ? found : dateByDay(article, known);
    });
  return [...known.map((one) => withEvening(one, story, known)), ...worked];
}

function withEvening(own: ArticleDate, story: Story, known: readonly ArticleDate[]): ArticleDate {
  const article = story.articles.find(({ siglum }) => siglum === own.siglum)!;
  const evening = readEvening(article, own.date, story, known);
  return evening ? { ...own, evening } : own;
}

/** ISO 8601 or null: only a full date of the calendar, and only where it can be read in one way. */
function isoDate({ metadata: { published } }: ArticleInStory): string | null {
  if (!published || (published.readings?.length ?? 0) > 1) return null;
  const value = published.readings?.[0]?.value ?? published.value;
  return isoDay(value);
}

function readStated(article: ArticleInStory): ArticleDate[] {
  const date = isoDate(article);
  if (!date) return [];
  const { siglum, metadata } = article;
  const update = readUpdate(article);
  const { value, basis, reason } = metadata.published!;
  const reasoning =
    basis === 'editor'
      ? `The editor of this story dates ${siglum}: ${reason}`
      : `${siglum} gives its date as “${value}”.`;
  return [
    {
      siglum,
      date,
      certainty: basis === 'stated' ? 'stated' : 'from clues',
      orSoonAfter: false,
      reasoning,
      evidence: publishedAt(article),
      ...(update && update.date > date && { updated: update.date }),
    },
  ];
}

function chooseReading(
  article: ArticleInStory,
  stated: readonly ArticleDate[],
  shares: readonly Share[],
): ArticleDate[] {
  const { siglum, metadata } = article;
  const readings = metadata.published?.readings ?? [];
  if (readings.length < 2) return [];
  const related = stated.filter((other) => shareOf(siglum, other.siglum, shares) >= 0.5);
  const match = related.find((other) => readings.some(({ value }) => value === other.date));
  if (!match) return [];
  return [
    {
      siglum,
      date: match.date,
      certainty: 'from clues',
      orSoonAfter: false,
      reasoning:
        `${siglum} gives “${metadata.published!.value}”, which can be read in two ways; ` +
        `${match.siglum} has the same text and is dated ${sayDate(match.date)}.`,
      evidence: [...publishedAt(article), ...match.evidence],
    },
  ];
}

function shareOf(a: string, b: string, shares: readonly Share[]): number {
  const share = shares.find(({ pair }) => pair.includes(a) && pair.includes(b));
  return share ? Math.max(share.a, share.b) : 0;
}

function publishedAt({ siglum, metadata: { published } }: ArticleInStory): Place[] {
  return published?.start == null || published.end === null
    ? []
    : [{ siglum, start: published.start, end: published.end }];
}
