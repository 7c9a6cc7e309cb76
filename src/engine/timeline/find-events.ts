// In: an article and the dates of the story's articles. Out: its sentences that say when something happened,
// each placed as well as the article's own date allows.
import type { Span } from '../../schemas/span.ts';
import type { FindingArticle } from '../findings/context.ts';
import { bodySentences } from '../text/body-sentences.ts';
import type { Dated } from './build-timeline.ts';
import { monthAfter, monthBefore, sayDate, sayDay, weekdayBefore } from './calendar.ts';
import type { ArticleDate } from './date-articles.ts';
import { findTimes, type Time } from './find-times.ts';

const longestEvent = 36; // Words; a longer sentence is cut.

/** `latest` is the latest date that any article of the story has: the reference for a month without a year. */
export function findEvents(
  article: FindingArticle,
  dates: readonly ArticleDate[],
  latest: string | undefined,
): Dated[] {
  const own = dates.find(({ siglum }) => siglum === article.siglum);
  const timed = findTimed(article);
  const past = latestPast(timed, latest);
  return timed.map(({ sentence, time }) => ({
    ...(own ? placeByDate(time, sentence, article, own) : placeWithout(time, article, latest, past)),
    event: sayEvent(article.text.slice(sentence.start, sentence.end)),
    evidence: [{ siglum: article.siglum, start: sentence.start, end: sentence.end }],
  }));
}

interface Timed {
  sentence: Span;
  time: Time;
}

/** One time a sentence, the most exact; body sentences only, and no times that somebody is quoted with. */
function findTimed(article: FindingArticle): Timed[] {
  const { text, blocks, quotations } = article;
  return bodySentences(text, blocks).flatMap((sentence) => {
    const [time] = findTimes(text.slice(sentence.start, sentence.end))
      .map((found) => ({ ...found, start: found.start + sentence.start, end: found.end + sentence.start }))
      .filter((found) => !quotations.some(({ start, end }) => found.start >= start && found.end <= end));
    return time ? [{ sentence, time }] : [];
  });
}

type Placed = Omit<Dated, 'event' | 'evidence'>;

function placeByDate(time: Time, sentence: Span, article: FindingArticle, own: ArticleDate): Placed {
  const { siglum, text } = article;
  const said = `${siglum} says “${text.slice(time.start, time.end)}”`;
  const date = resolve(time, text.slice(sentence.start, sentence.end), own.date);
  if (time.kind === 'plan')
    return {
      place: `${own.date}~~~`,
      when: `after ${sayDate(own.date)}, as planned`,
      date: null,
      certainty: 'from clues',
      reasoning: `${said}; its date is ${sayDate(own.date)}.`,
    };
  if (date === null || time.kind === 'day' || time.kind === 'year')
    return placeStated(date ?? time.value, said);
  const counted = `${said}; counted from its date, ${time.kind === 'month' ? sayDate(own.date) : sayDay(own.date)}, that is ${sayDate(date)}.`;
  const reasoning = date === own.date ? sayToday(said, own) : counted;
  return { place: date, when: sayDay(date), date, certainty: 'from clues', reasoning };
}

function sayToday(said: string, own: ArticleDate): string {
  return own.orSoonAfter ? own.reasoning : `${said}. ${own.reasoning} That is ${sayDay(own.date)}.`;
}

function placeStated(date: string, said: string): Placed {
  return { place: date, when: sayDay(date), date, certainty: 'stated', reasoning: `${said}.` };
}

/** Null where the words are a date already. */
function resolve({ kind, value }: Time, sentence: string, own: string): string | null {
  if (kind === 'weekday') return weekdayBefore(value, own);
  if (kind !== 'month') return null;
  const [month, year] = value.split(' ') as [string, string?];
  if (year) return `${year}${monthBefore(month, `${year}-12-31`).slice(4)}`;
  const ahead = /\b(?:will|next|due to|expected to|plans? to|scheduled)\b/iu.test(sentence);
  return ahead ? monthAfter(month, own) : monthBefore(month, own);
}

/** The article has no date: what it names is kept as it is, and placed as near as the words allow. */
function placeWithout(
  time: Time,
  { siglum, text }: FindingArticle,
  latest: string | undefined,
  past: Past,
): Placed {
  const said = `${siglum} says “${text.slice(time.start, time.end)}” and states no date`;
  const unknown = { date: null, certainty: 'unknown' as const };
  if (time.kind === 'day' || time.kind === 'year')
    return placeStated(time.value, `${siglum} says “${text.slice(time.start, time.end)}”`);
  if (time.kind === 'month') {
    const place = latest ? monthBefore(time.value.split(' ')[0]!, latest) : '~';
    const where = latest
      ? ` It stands here as if in ${place.slice(0, 4)}, the year of the dated articles.`
      : '';
    return { ...unknown, place, when: `${time.value}, year not stated`, reasoning: `${said}.${where}` };
  }
  const since = past.words ? ` It looks back at ${past.words}, so this is later.` : '';
  if (time.kind === 'weekday')
    return {
      ...unknown,
      place: `${past.place}~`,
      when: `a ${time.value}${past.words ? ` after ${past.words}` : ''}`,
      reasoning: `${said}.${since}`,
    };
  return {
    ...unknown,
    place: `${past.place}~~`,
    when: `“${time.value}”, date not stated`,
    reasoning: `${said}: a plan.${since}`,
  };
}

interface Past {
  place: string;
  /** `July`, `2021`; '' where the article looks back at nothing. */
  words: string;
}

/** The latest month, or else year, that the article looks back at. */
function latestPast(timed: readonly Timed[], latest: string | undefined): Past {
  const months = timed
    .filter(({ time }) => time.kind === 'month' && latest)
    .map(({ time }) => ({ place: monthBefore(time.value.split(' ')[0]!, latest!), words: time.value }));
  const years = timed
    .filter(({ time }) => time.kind === 'year')
    .map(({ time }) => ({ place: time.value, words: time.value }));
  const known = (months.length > 0 ? months : years).sort((a, b) => (a.place < b.place ? 1 : -1));
  return known[0] ?? { place: '', words: '' };
}

function sayEvent(sentence: string): string {
  const words = sentence.trim().split(/\s+/u);
  return words.length > longestEvent ? `${words.slice(0, longestEvent - 2).join(' ')} …` : words.join(' ');
}
