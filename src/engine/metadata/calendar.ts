/** Months and weekdays for patterns, the number of a month, and the days it has. */
import { monthForms, monthNames, weekdays } from '../data/calendar-words.ts';

export const monthPattern = monthForms.flat().join('|');
export const fullMonthPattern = monthNames.join('|');
export const weekdayPattern = [...weekdays, 'Sun', 'Mon', 'Tues?', 'Wed', 'Thur?s?', 'Fri', 'Sat'].join('|');

/** 1 to 12, or null where it is no month. */
export function monthNumber(name: string): number | null {
  const index = monthForms.findIndex((names) =>
    names.some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  return index < 0 ? null : index + 1;
}

/** The days of a month, 1 to 12; without a year, February has 29. */
export function daysIn(month: number, year = 2000): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a month has such a day in some year: `April 31` is a misprint. */
export function isDayOf(month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(month);
}

/** The full date that an ISO 8601 date or time begins with, or null where it has none that is in the calendar. */
export function isoDay(value: string): string | null {
  const [day, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  if (!day || Number(month) < 1 || Number(month) > 12) return null;
  return Number(date) >= 1 && Number(date) <= daysIn(Number(month), Number(year)) ? day : null;
}
