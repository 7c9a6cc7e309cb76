/**
 * Text in, the calendar dates it states out, with every reading of each: `12/7/23` is 2023-12-07 (month first)
 * or 2023-07-12 (day first); `7 December 2023` has one reading.
 */

import { overlaps } from '../text/overlaps.ts';
import { isoDay, monthNumber, monthPattern, weekdayPattern } from './calendar.ts';

export interface FoundDate {
  start: number;
  end: number;
  /** ISO 8601; more than one where the order of day and month is open. */
  readings: { value: string; reading: string }[];
}

const year = String.raw`(?<year>\d{4})`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const month = `(?<month>${monthPattern})\\.?`;
const weekday = `(?:(?:${weekdayPattern})\\.?,?\\s+)?`;
// Pages glue what stands side by side: `2 min readMay 3, 20242:26 PM`, `3 May 2024Updated 14:20`.
const opens = String.raw`(?:(?<![\w/.-])|(?<=\d min(?:ute)? read))`;
const closes = String.raw`(?:(?![\w/]|[-.]\d)|(?=T?\d{1,2}:\d{2})|(?=(?:last )?updated))`;
const forms = [
  `${weekday}${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+${year}`,
  `${weekday}${month}\\s+${day},?\\s+${year}`,
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`,
  String.raw`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})`,
].map((form) => new RegExp(`${opens}${form}${closes}`, 'giu'));

/** A year in full, or a day and a month in figures: every form has one of them. */
const mayHoldDate = /\d{4}|\d[-/.]\d{1,2}[-/.]\d/;

export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!mayHoldDate.test(text)) return found;
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const readings = readingsOf(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].length };
      const isInside = found.some((other) => overlaps(span, other));
      if (readings.length > 0 && !isInside) found.push({ ...span, readings });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readingsOf(groups: Record<string, string | undefined>): FoundDate['readings'] {
  const { year: printed = '', month: named = '', day: dayOfMonth, first, second } = groups;
  if (dayOfMonth) {
    const number = monthNumber(named) ?? Number(named);
    return reading(printed, number, Number(dayOfMonth), 'year, month, day');
  }
  const full = printed.length === 2 ? `${Number(printed) < pivot ? '20' : '19'}${printed}` : printed;
  const [one, two] = [Number(first), Number(second)];
  const monthFirst = reading(full, one, two, 'month/day/year');
  const dayFirst = one === two ? [] : reading(full, two, one, 'day/month/year');
  return [...monthFirst, ...dayFirst];
}

/** Of a year in two digits: 69 is 2069 and 70 is 1970, as POSIX has it but for one year. */
const pivot = 70;

/** No reading at all where the calendar has no such day. */
function reading(fullYear: string, number: number, dayOfMonth: number, order: string): FoundDate['readings'] {
  const value = `${fullYear}-${String(number).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isoDay(value) === null ? [] : [{ value, reading: order }];
}
