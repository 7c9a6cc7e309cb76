/**
 * Calendar arithmetic on ISO 8601 dates, with no clock: 2023-12-07 is a Thursday; the last August before it is
 * 2023-08. A date may be as short as a year.
 */
import { monthNames, weekdays } from '../data/calendar-words.ts';
import { daysIn, monthNumber } from '../metadata/calendar.ts';

/** The weekday of a full date, by Sakamoto's form of Zeller's congruence (Acta Mathematica 9, 1886). */
export function weekdayOf(date: string): string {
  const [year, month, day] = partsOf(date);
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const index = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shifts[month - 1]! + day;
  return weekdays[index % 7]!;
}

/** `7 December 2023`, `December 2023`, `2023`. */
export function sayDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year!;
  const named = `${monthNames[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** `7 December 2023, a Thursday`; shorter dates as `sayDate` has them. */
export function sayDay(date: string): string {
  return date.length < 10 ? sayDate(date) : `${sayDate(date)}, a ${weekdayOf(date)}`;
}

/** The last such month that had begun on the date: `August` before 2023-12-07 is 2023-08. */
export function monthBefore(month: string, date: string): string {
  const number = monthNumber(month)!;
  const [year, current] = partsOf(date);
  return toIso(number <= current ? year : year - 1, number);
}

/** The next such month after that of the date. */
export function monthAfter(month: string, date: string): string {
  const number = monthNumber(month)!;
  const [year, current] = partsOf(date);
  return toIso(number > current ? year : year + 1, number);
}

/** The last such weekday on or before the date. */
export function weekdayBefore(weekday: string, date: string): string {
  let day = date.slice(0, 10);
  while (weekdayOf(day) !== weekday) day = dayBefore(day);
  return day;
}

/** The first such weekday after the date. */
export function weekdayAfter(weekday: string, date: string): string {
  let day = dayAfter(date.slice(0, 10));
  while (weekdayOf(day) !== weekday) day = dayAfter(day);
  return day;
}

/** `02-12`, a day that the calendar has, in the year that puts it on or before the date, after it, or nearest to it. */
export function dateNear(monthAndDay: string, date: string, direction: 'past' | 'ahead' | 'open'): string {
  const year = Number(date.slice(0, 4));
  // 29 February is in every fourth year, and once not for eight.
  const near = monthAndDay === '02-29' ? 8 : 1;
  const years = Array.from({ length: 2 * near + 1 }, (_, index) => year - near + index);
  const all = years.map((one) => `${one}-${monthAndDay}`).filter((day) => day === dayBefore(dayAfter(day)));
  if (direction === 'past') return all.findLast((day) => day <= date)!;
  if (direction === 'ahead') return all.find((day) => day >= date)!;
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(date));
  return all.toSorted((a, b) => distance(a) - distance(b))[0]!;
}

export function dayAfter(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(month, year)) return toIso(year, month, day + 1);
  return month < 12 ? toIso(year, month + 1, 1) : toIso(year + 1, 1, 1);
}

export function dayBefore(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day > 1) return toIso(year, month, day - 1);
  if (month > 1) return toIso(year, month - 1, daysIn(month - 1, year));
  return toIso(year - 1, 12, 31);
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}

function toIso(year: number, ...rest: number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
