// Calendar arithmetic on ISO 8601 dates, with no clock: 2023-12-07 is a Thursday; the last August before it is
// 2023-08.

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type Weekday = (typeof weekdays)[number];

/** The weekday of a full date, by Zeller's congruence (Acta Mathematica 9, 1886) in Sakamoto's form. */
export function weekdayOf(date: string): Weekday {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const index = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shifts[month - 1]! + day;
  return weekdays[index % 7]!;
}

/** `7 December 2023`, `December 2023`, `2023`. */
export function sayDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year!;
  const named = `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** The last such month that has begun by the date: `August` before 2023-12-07 is 2023-08. */
export function monthBefore(month: string, date: string): string {
  const number = monthNumber(month)!;
  const [year, current] = date.split('-').map(Number) as [number, number];
  const itsYear = number <= current ? year : year - 1;
  return `${itsYear}-${String(number).padStart(2, '0')}`;
}

/** The last such weekday on or before the date. */
export function weekdayBefore(weekday: string, date: string): string {
  let day = date.slice(0, 10);
  while (weekdayOf(day) !== weekday) day = dayBefore(day);
  return day;
}

/** 1 to 12, or null where it is no month. */
export function monthNumber(name: string): number | null {
  const index = months.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  return index < 0 ? null : index + 1;
}

function dayBefore(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (day > 1) return toIso(year, month, day - 1);
  if (month > 1) return toIso(year, month - 1, daysIn(year, month - 1));
  return toIso(year - 1, 12, 31);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
