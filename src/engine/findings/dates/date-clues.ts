/**
 * In: an article without a date. Out: the one place of it that helps best to say when it was written: the latest date under a
 * message or a picture (`(@handle) May 3, 2031`), or else the first day that its opening names, or a weekday. Dates further
 * down are those of what it tells of.
 */
import type { Place, Span } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { findDates } from '../../metadata/find-dates.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { indexSpans } from '../../text/index-spans.ts';
import { findTimes, type Time } from '../../timeline/find-times.ts';
import { tellDirection } from '../../timeline/tell-direction.ts';

/** Sentences that tell what is new. */
const opening = 2;

export function findDateClue(article: ArticleInStory): DateClue | null {
  const { siglum } = article;
  const [stamp] = findStamps(article).toSorted((a, b) => (a.value < b.value ? 1 : -1));
  const place = stamp ?? findFirstDay(article);
  return place ? { siglum, start: place.start, end: place.end, isStamp: stamp !== undefined } : null;
}

export interface DateClue extends Place {
  /** It stands under a message or a picture, and is no day that the article tells of. */
  isStamp: boolean;
}

/** Behind the name of who sends a message, or the sign before a time; or alone on its line. */
const stampBefore = /(?:\(@\w+\)\s*|@\s|[·•|]\s?)$/u;
const clockAfter = /^,?\s(?:at\s)?\d{1,2}:\d\d/u;

/** What stands at the end of the line under a picture. */
const credit =
  /(?:\b(?:photo|photograph|picture|image)\b.{0,60}|(?:\bREUTERS|\bReuters|\bGetty Images|\bAFP|\bEPA|\bAP|\bBloomberg)(?:\/.{0,40})?)[).\]]*$/u;

const ofFile = /\bfile\b/iu;

interface Stamp extends Span {
  value: string;
}

/** Dates with a year, of the body and what stands above and below it. */
function findStamps({ text, blocks, quotations }: ArticleInStory): Stamp[] {
  const { holds } = indexSpans(quotations);
  return blocks
    .filter(({ kind }) => kind === 'body' || kind === 'metadata' || kind === 'boilerplate')
    .flatMap((block) => {
      const line = text.slice(block.start, block.end);
      const ofPicture = line.length <= longestCaption && credit.test(line.trimEnd()) && !ofFile.test(line);
      return findDates(line).flatMap(({ start, end, readings }): Stamp[] => {
        const span = { start: block.start + start, end: block.start + end };
        const isStamp =
          ofPicture ||
          stampBefore.test(line.slice(Math.max(0, start - longestBefore), start)) ||
          clockAfter.test(line.slice(end, end + longestBefore)) ||
          line.trim().length === end - start;
        const [reading, ...more] = readings;
        return isStamp && reading && more.length === 0 && !holds(span)
          ? [{ ...span, value: reading.value }]
          : [];
      });
    });
}

/** Characters. */
const longestCaption = 600;

/** Characters of a handle, or a time of day. */
const longestBefore = 40;

function isAhead(span: Span, sentence: Span, text: string): boolean {
  const time = { start: span.start - sentence.start, end: span.end - sentence.start };
  return tellDirection(text.slice(sentence.start, sentence.end), time) === 'ahead';
}

/** `May 10`, “on Thursday”, outside quotation marks, of what has been; behind the opening only a weekday. */
function findFirstDay({ text, blocks, quotations }: ArticleInStory): Span | undefined {
  const { touches } = indexSpans(quotations);
  return bodySentences(text, blocks)
    .flatMap((sentence, at) =>
      daysIn(sentence, text).filter(({ kind }) => kind === 'weekday' || at < opening),
    )
    .toSorted((a, b) => a.start - b.start)
    .find((span) => !touches(span));
}

function daysIn(place: Span, text: string): Pick<Time, 'kind' | 'start' | 'end'>[] {
  return findTimes(text.slice(place.start, place.end)).flatMap(({ kind, start, end, years }) => {
    const span = { kind, start: place.start + start, end: place.start + end };
    const isDay = kind === 'weekday' || (kind === 'date' && years === undefined);
    return isDay && !isAhead(span, place, text) ? [span] : [];
  });
}
