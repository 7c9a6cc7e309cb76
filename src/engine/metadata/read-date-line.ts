/**
 * A line of a head in that is a date and names around it, its fields out: `Harbour Press March 3, 2026, 9:02 AM`,
 * `5:45 AM PST 11/19/2025 by Ann Lee`. Null where other words stand beside the date.
 */
import { monthPattern } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { readByline } from './read-byline.ts';
import type { StatedField } from './read-header-line.ts';

export function readDateLine(line: string): StatedField[] | null {
  if (line.length > longest || /[.?!]["”’)]*\s*$/u.test(line.replace(meridiem, ''))) return null;
  const [date] = findDates(line);
  if (!date) return null;
  const span = withTime(line, date);
  const rest = `${line.slice(0, span.start)} ${line.slice(span.end)}`.replace(zones, ' ');
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu) ?? [];
  if (words.length > mostWords || !words.every((word) => /^\p{Lu}|^\d/u.test(word) || around.test(word)))
    return null;
  const author = authorOf(line);
  if (/^\s*(?:last )?(?:updated|modified|amended)\b/iu.test(line)) return author;
  return [{ field: 'published', ...span }, ...author];
}

/** Characters. */
const longest = 120;
const mostWords = 9;
const meridiem = /\b[ap]\.m\.\s*$/iu;
const around =
  /^(?:by|on|at|in|and|admin|ist|published|posted|updated|modified|last|first|date|am|pm|a\.m|p\.m|min|read|comments?)\.?$/iu;
const zones = /\(\d{4} \p{Lu}{2,4}\)|\(\d{1,2}[:.]\d{2} ?[AaPp][Mm] \p{Lu}{2,4}\)/gu;

const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s(?:\p{Lu}{2,5}|ist)\b)?`;
const timeBefore = new RegExp(String.raw`(?<![\d:.])${time},?\s+(?:[Oo]n )?$`, 'u');
const timeAfter = new RegExp(String.raw`^(?:,?\s+|\s[–—-]\s)(?:[Aa]t )?${time}`, 'u');

/** The date with the time of day beside it: `3 March 2026, 9:02 AM`. */
export function withTime(line: string, date: { start: number; end: number }): { start: number; end: number } {
  const after = timeAfter.exec(line.slice(date.end))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (timeBefore.exec(line.slice(0, date.start))?.[0].length ?? 0);
  return { start: date.start - before, end: date.end + after };
}

function authorOf(line: string): StatedField[] {
  const by = /\bby\s+(?=\p{Lu})/iu.exec(line);
  if (!by) return [];
  const from = by.index;
  const author = readByline(line.slice(from))?.find(({ field }) => field === 'author');
  return author ? [{ ...author, start: author.start + from, end: author.end + from }] : [];
}

const dayAlone = new RegExp(`^\\s*(?<day>\\d{1,2}(?:st|nd|rd|th)\\s+(?:${monthPattern}))\\s*$`, 'u');

/** `16th September`, which only its place tells from the heading of a day. */
export function readDayAlone(line: string): StatedField[] | null {
  const day = dayAlone.exec(line)?.groups?.['day'];
  if (!day) return null;
  const start = line.indexOf(day);
  return [{ field: 'published', start, end: start + day.length }];
}
