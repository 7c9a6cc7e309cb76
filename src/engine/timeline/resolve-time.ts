/**
 * In: words that say when, whether they look back or ahead, and the day that the article is of. Out: the day or month
 * that they mean, as an ISO 8601 date: “in August”, looking back from 2023-12-07, is 2023-08. Null where the words
 * leave it open.
 */
import { isoDay, monthNumber } from '../metadata/calendar.ts';
import {
  dateNear,
  dayAfter,
  dayBefore,
  monthAfter,
  monthBefore,
  weekdayAfter,
  weekdayBefore,
} from './calendar.ts';
import type { Time } from './find-times.ts';
import type { Direction } from './tell-direction.ts';

export function resolveTime(time: Time, direction: Direction, own: string): string | null {
  const { kind, value, years } = time;
  const stated = statedDate(time);
  if (stated !== null) return stated;
  if (years !== undefined) {
    const year = Number(own.slice(0, 4)) + years;
    return kind === 'date' ? isoDay(`${year}-${value}`) : `${year}-${toNumber(value)}`;
  }
  if (kind === 'date') return nearDate(value, own, direction);
  if (kind === 'beside') return value === '1' ? dayAfter(own) : dayBefore(own);
  if (kind === 'plan') return null;
  if (direction === 'open') return null;
  if (kind === 'month') return direction === 'past' ? monthBefore(value, own) : monthAfter(value, own);
  return direction === 'past' ? weekdayBefore(value, own) : weekdayAfter(value, own);
}

/** Whether the calendar has no such day: “29 February last year”, of 2028. */
export function isNoDay({ kind, value, years }: Time, own: string): boolean {
  return (
    kind === 'date' && years !== undefined && isoDay(`${Number(own.slice(0, 4)) + years}-${value}`) === null
  );
}

/** What the words give with its year: “in January 2023” is 2023-01. */
export function statedDate({ kind, value }: Time): string | null {
  if (kind === 'day' || kind === 'year') return value;
  const [month = '', year] = value.split(' ');
  return kind === 'month' && year ? `${year}-${toNumber(month)}` : null;
}

function toNumber(month: string): string {
  return String(monthNumber(month)).padStart(2, '0');
}

/** Most of a year ahead, where the same date was not long ago: the words would name the year. */
const farAhead = 10 / 12;

/** “should have closed on 3 February”, of 7 February, is four days before and not a year later. */
function nearDate(monthAndDay: string, own: string, direction: Direction): string {
  const date = dateNear(monthAndDay, own, direction);
  const years = (Date.parse(date) - Date.parse(own.slice(0, 10))) / 86_400_000 / 365;
  return years > farAhead ? dateNear(monthAndDay, own, 'open') : date;
}
