// In: words that say when, whether they look back or ahead, and the day that the article is of. Out: the day or month
// that they mean, as an ISO 8601 date: “in August”, looking back from 2023-12-07, is 2023-08. Null where the words
// leave it open.
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

export function resolveTime({ kind, value }: Time, direction: Direction, own: string): string | null {
  if (kind === 'day' || kind === 'year') return value;
  if (kind === 'date') return dateNear(value, own, direction);
  if (kind === 'beside') return value === '1' ? dayAfter(own) : dayBefore(own);
  if (kind === 'plan') return null;
  const [name, year] = value.split(' ') as [string, string?];
  if (kind === 'month' && year) return monthBefore(name, `${year}-12-31`);
  if (direction === 'open') return null;
  if (kind === 'month') return direction === 'past' ? monthBefore(name, own) : monthAfter(name, own);
  return direction === 'past' ? weekdayBefore(name, own) : weekdayAfter(name, own);
}
