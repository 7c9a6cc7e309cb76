/**
 * In: an article without a date, and those that have one. Out: its day, where it quotes what a dated one quotes and
 * names the weekday of that date for it: “Cleverly said on Thursday …” beside the same words in B, of a Thursday.
 */

import type { Place, Span } from '../../schemas/span.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { bothPrint } from '../statements/body-versions.ts';
import { bodySentences } from '../text/body-sentences.ts';
import { lastWord } from '../text/end-words.ts';
import { contains } from '../text/overlaps.ts';
import { sayDay, weekdayOf } from './calendar.ts';
import type { ArticleDate } from './date-articles.ts';
import { findTimes } from './find-times.ts';

interface Story {
  articles: readonly ArticleInStory[];
  statements: readonly Statement[];
}

export function dateByStatement(
  article: ArticleInStory,
  known: readonly ArticleDate[],
  story: Story,
): ArticleDate[] {
  const { siglum } = article;
  const match = known.find((other) => other.certainty === 'stated' && sharesDay(article, other, story));
  const place = match && (findDateline(article, match.date) ?? findWeekday(article, weekdayOf(match.date)));
  if (!place) return [];
  return [
    {
      siglum,
      date: match.date,
      certainty: 'from clues',
      orSoonAfter: true,
      reasoning:
        `${siglum} says “${article.text.slice(place.start, place.end)}” and quotes the same statement as ` +
        `${match.siglum}, which is dated ${sayDay(match.date)}.`,
      evidence: [place, ...match.evidence],
    },
  ];
}

/** The dateline gives the day; or its weekday goes with the speaker of what both quote, or both articles name it. */
function sharesDay(article: ArticleInStory, { siglum, date }: ArticleDate, story: Story): boolean {
  const weekday = weekdayOf(date);
  const place = findWeekday(article, weekday);
  const shared = story.statements.filter((statement) => bothPrint(statement, siglum, article.siglum));
  if (shared.length > 0 && findDateline(article, date)) return true;
  if (!place || shared.length === 0) return false;
  const other = story.articles.find((one) => one.siglum === siglum)!;
  return findWeekday(other, weekday) !== null || shared.some((one) => goesWith(place, one, article));
}

/** `GARROW BAY, May 3 (…) —` at the head of the article. */
function findDateline({ siglum, text, blocks }: ArticleInStory, date: string): Place | null {
  const body = blocks.find(({ kind }) => kind === 'body');
  const head = body ? (/^.{0,60}?(?=\s[-–—]\s|\()/u.exec(text.slice(body.start, body.end))?.[0] ?? '') : '';
  const time = findTimes(head).find(({ kind, value }) => kind === 'date' && value === date.slice(5));
  return body && time ? { siglum, start: body.start + time.start, end: body.start + time.end } : null;
}

/** A version of the statement, or the name of its speaker, stands in the sentence. */
function goesWith(
  place: Span,
  { versions }: Statement,
  { siglum, text, blocks, quotations }: ArticleInStory,
): boolean {
  const sentence = bodySentences(text, blocks).find((one) => contains(one, place));
  if (!sentence) return false;
  return versions
    .filter((version) => version.siglum === siglum && version.context === 'body')
    .some((version) => {
      const speaker = quotations.find(({ id }) => id === version.quotation)?.speaker;
      const name = speaker?.named ? lastWord(speaker.name) : null;
      return (
        contains(sentence, version) ||
        (name !== null && text.slice(sentence.start, sentence.end).includes(name))
      );
    });
}

/** The first mention of the weekday outside quotations, if the article names no other. */
export function findWeekday(
  { siglum, text, blocks, quotations }: ArticleInStory,
  weekday: string,
): Place | null {
  const times = blocks
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) =>
      findTimes(text.slice(start, end)).map((time) => ({
        ...time,
        start: time.start + start,
        end: time.end + start,
      })),
    )
    .filter(({ kind }) => kind === 'weekday')
    .filter((time) => !quotations.some((quotation) => contains(quotation, time)));
  const [first] = times;
  if (!first || times.some(({ value }) => value !== weekday)) return null;
  return { siglum, start: first.start, end: first.end };
}
