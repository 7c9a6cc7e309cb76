import { monthNames } from '../engine/data/calendar-words.ts';

/**
 * A date for readers, as precise as it is: `2023-12-07` is `7 December 2023`, `2023-12` is
 * `December 2023`. What is no such date is given back as it is.
 */
export function toReadableDate(value: string): string {
  const parts = partsOf(value);
  return parts ? [parts.day, parts.month, parts.year].filter(Boolean).join(' ') : value;
}

/** The same with the month first, as American styles of citation print it: `December 7, 2023`. */
export function toAmericanDate(value: string): string {
  const parts = partsOf(value);
  if (!parts) return value;
  const { year, month, day } = parts;
  return day ? `${month} ${day}, ${year}` : [month, year].filter(Boolean).join(' ');
}

/** With the year first, as APA prints it: `2023, December 7`. */
export function toYearFirst(value: string): string {
  const parts = partsOf(value);
  if (!parts) return value;
  const { year, month, day } = parts;
  return month ? `${year}, ${[month, day].filter(Boolean).join(' ')}` : year;
}

function partsOf(value: string) {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
  const [, year, month, day] = match ?? [];
  const name = monthNames[Number(month) - 1];
  if (!year || (month && !name)) return null;
  return { year, month: name, day: day && String(Number(day)) };
}
