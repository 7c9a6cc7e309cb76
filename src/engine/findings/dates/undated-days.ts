/**
 * In: a weekday, or a day of a month, in an article that nothing dates. Out: a stand-in for the date, which such days of
 * other articles can be set beside, and how a date or a stand-in is said: Friday is 0001-01-05, 26 September 0004-09-26.
 */
import { monthNames } from '../../data/calendar-words.ts';
import { sayDate, weekdayOf } from '../../timeline/calendar.ts';
import type { Time } from '../../timeline/find-times.ts';

/** The year 1 began on a Monday; the year 4 had all days. */
const ofWeekdays = '0001-01-0';
const ofMonths = '0004-';
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => `${ofWeekdays}${day}`);

/** Null for all other times. */
export function toUndatedDay({ kind, value }: Time): string | null {
  if (kind === 'weekday') return week.find((day) => weekdayOf(day) === value) ?? null;
  return kind === 'date' ? `${ofMonths}${value}` : null;
}

export function isUndated(date: string): boolean {
  return date.startsWith(ofWeekdays) || date.startsWith(ofMonths);
}

export function sayEventDate(date: string): string {
  if (date.startsWith(ofWeekdays)) return weekdayOf(date);
  if (!date.startsWith(ofMonths)) return sayDate(date);
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${monthNames[month - 1]}`;
}
