// In: an article without a date. Out: the words of it that help to say when it was written, the best first: the date under a
// message that it prints (`(@handle) May 3, 2031`), the last full date of its text, a day of a month, a weekday. A month or a
// year alone is that of something else: “set to begin in April 2033”, “his arrest last May”.
import type { Place, Span } from '../../schemas/span.ts';
import { fullMonthPattern } from '../metadata/calendar.ts';
import { findDates } from '../metadata/find-dates.ts';
import { bodySentences } from '../text/body-sentences.ts';
import { indexSpans } from '../text/index-spans.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { findTimes } from '../timeline/find-times.ts';
import { tellDirection } from '../timeline/tell-direction.ts';
import type { FindingArticle } from './context.ts';

/** Of one kind. */
const most = 2;

export function findDateClues(article: FindingArticle): Place[] {
  const { siglum, clues, quotations } = article;
  const { holds } = indexSpans(quotations);
  const dates = findFullDates(article);
  const stamps = dates.filter(({ isStamp }) => isStamp);
  const last = dates.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
  const full = (stamps.length > 0 ? stamps.toReversed() : last ? [last] : []).slice(0, most);
  const rest = clues
    .filter(({ field }) => field === 'published')
    .flatMap((clue) => clue.spans)
    .filter((span) => !holds(span) && !ofAnother.test(article.text.slice(span.start, span.end)))
    .map((span) => withDay(span, article.text));
  const ordered = [...full, ...findDays(article).slice(0, most), ...rest];
  const first = new Map<number, Place>();
  const { touches } = indexSpans(full);
  for (const { start, end } of ordered)
    if (!first.has(start) && (full.some((one) => one.start === start) || !touches({ start, end })))
      first.set(start, { siglum, start, end });
  return [...first.values()];
}

/** A month, or a year, with no day. */
const ofAnother = new RegExp(
  String.raw`^(?:in|last|since|during|by|until|before|after|next|of|from|for)\s(?:(?:early|late|mid-?|the)\s)*(?:${fullMonthPattern}|(?:19|20)\d\d)`,
  'iu',
);

interface FullDate extends Span {
  value: string;
  isStamp: boolean;
}

/** Behind the name of who sends a message, or the sign before a time; or alone on its line. */
const stampBefore = /(?:\(@\w+\)\s*|@\s|[·•|]\s?)$/u;
const clockAfter = /^,?\s(?:at\s)?\d{1,2}:\d\d/u;

/** Of the body and what stands above and below it; none that lies ahead. */
function findFullDates({ text, blocks, quotations }: FindingArticle): FullDate[] {
  const { holds } = indexSpans(quotations);
  const sentences = bodySentences(text, blocks);
  return blocks
    .filter(({ kind }) => kind === 'body' || kind === 'metadata' || kind === 'boilerplate')
    .flatMap((block) => {
      const line = text.slice(block.start, block.end);
      return findDates(line).flatMap(({ start, end, readings }): FullDate[] => {
        const [reading, ...more] = readings;
        if (!reading || more.length > 0) return [];
        const span = { start: block.start + start, end: block.start + end };
        const isStamp =
          stampBefore.test(line.slice(Math.max(0, start - longestBefore), start)) ||
          clockAfter.test(line.slice(end, end + longestBefore)) ||
          line.trim().length === end - start;
        const sentence = sentences[partitionPoint(sentences.length, (at) => sentences[at]!.end < span.end)];
        if (!isStamp && block.kind === 'boilerplate') return [];
        if (!isStamp && (holds(span) || (isIn(span, sentence) && isAhead(span, sentence, text)))) return [];
        return [{ ...span, value: reading.value, isStamp }];
      });
    });
}

function isIn(span: Span, sentence: Span | undefined): sentence is Span {
  return sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end;
}

/** Characters of a handle, or a time of day. */
const longestBefore = 40;

function isAhead(span: Span, sentence: Span, text: string): boolean {
  const time = { start: span.start - sentence.start, end: span.end - sentence.start };
  return tellDirection(text.slice(sentence.start, sentence.end), time) === 'ahead';
}

/** `May 10`, outside quotation marks, of what has been; under a picture only “on May 10”. */
function findDays({ text, blocks, quotations }: FindingArticle): Span[] {
  const { touches } = indexSpans(quotations);
  const captions = blocks.filter(({ kind }) => kind === 'boilerplate');
  const inCaptions = captions.flatMap((block) =>
    daysIn(block, text).filter(({ start }) => /\bon\s$/u.test(text.slice(Math.max(0, start - 4), start))),
  );
  const inBody = bodySentences(text, blocks).flatMap((sentence) => daysIn(sentence, text));
  return [...inBody, ...inCaptions].filter((span) => !touches(span)).slice(0, most);
}

function daysIn(place: Span, text: string): Span[] {
  return findTimes(text.slice(place.start, place.end)).flatMap(({ kind, start, end, years }) => {
    const span = { start: place.start + start, end: place.start + end };
    return kind === 'date' && years === undefined && !isAhead(span, place, text) ? [span] : [];
  });
}

const dayBehind = new RegExp(String.raw`^,\s(?:${fullMonthPattern})\s\d{1,2}\b`, 'u');

/** “on Thursday, June 29” */
function withDay({ start, end }: Span, text: string): Span {
  return { start, end: end + (dayBehind.exec(text.slice(end, end + longestBefore))?.[0].length ?? 0) };
}
