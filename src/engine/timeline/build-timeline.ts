import type { TimelineEntry } from '../../schemas/finding.ts';
import type { Share } from '../../schemas/passage.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { sayDate, sayDay } from './calendar.ts';
import { type ArticleDate, dateArticles } from './date-articles.ts';
import { findEvents } from './find-events.ts';
import { joinUndated } from './join-undated.ts';
import { mergeEvents } from './merge-events.ts';
import { placeComments } from './place-comments.ts';
import { readUpdate } from './read-update.ts';

/** An entry that has its place among the others and no number yet. */
export interface Dated extends Omit<TimelineEntry, 'order'> {
  /** ISO 8601 or the beginning of it; `~` after it means later than that. */
  place: string;
}

/**
 * Beside stage 9, from the same data. In: the articles of a story and what they share. Out: what happened when, in
 * order, each with how sure the date is and the reasoning in words. “Meta said in August …” in an article of 7
 * December 2023 is August 2023.
 */
export function buildTimeline(story: {
  articles: readonly ArticleInStory[];
  shares: readonly Share[];
  statements: readonly Statement[];
}): TimelineEntry[] {
  const dates = dateArticles(story);
  const latest = dates
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const entries = [
    ...story.articles.flatMap((article) => findEvents(article, dates, latest)),
    ...dates.map(toPublication),
    ...story.articles.flatMap((article) => toUpdate(article, dates)),
    ...story.articles.flatMap((article) => placeComments(article, dates)),
  ];
  return joinUndated(mergeEvents(entries))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ place: _, ...entry }, index) => ({ order: index + 1, ...entry }));
}

function toPublication(article: ArticleDate): Dated {
  const { siglum, date, certainty, orSoonAfter, reasoning, evidence } = article;
  return {
    place: `${date}~`,
    when: `${sayDay(date)}${orSoonAfter ? ', or soon after' : ''}`,
    date,
    certainty,
    event: `${siglum} is published.`,
    reasoning,
    evidence,
  };
}

/** An article that tells only on what day it was changed is of that day at the latest. */
function toUpdate(article: ArticleInStory, dates: readonly ArticleDate[]): Dated[] {
  const update = dates.some(({ siglum }) => siglum === article.siglum) ? null : readUpdate(article);
  if (!update) return [];
  return [
    {
      place: `${update.date}~`,
      when: `${sayDay(update.date)}, at the latest`,
      date: null,
      certainty: 'from clues',
      event: `${article.siglum} is published.`,
      reasoning: `${article.siglum} states no day of publication; it was updated on ${sayDate(update.date)}.`,
      evidence: [update.place],
    },
  ];
}
