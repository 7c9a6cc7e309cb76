import { monthNames, weekdays } from '../engine/data/calendar-words.ts';
import type { TimelineEntry } from '../schemas/finding.ts';

/** Events that name one day, month or plan, and no year: `a Tuesday`, `9 August`. */
export interface NamedDay {
  when: string;
  entries: TimelineEntry[];
}

/**
 * Events that no article dates, one row a day that they name: days and months in the order of the calendar, then weekdays,
 * then plans. Their true order is not known.
 */
export function undatedByDay(entries: readonly TimelineEntry[]): NamedDay[] {
  const groups = Map.groupBy(entries, ({ when }) => when.replace(bounds, ''));
  return [...groups]
    .map(([when, some]) => ({ when, entries: some }))
    .sort((left, right) => rankOf(left.when) - rankOf(right.when));
}

/** What is known of the day beside its name stands with the event. */
const bounds = /, (?:year|date) not stated$| after (?:\p{L}+|\d{4})$|, \d{1,2} \p{L}+ \d{4} at the latest$/u;

/** Months by a hundred days, of an earlier year first; weekdays from Sunday on; all else last. */
function rankOf(when: string): number {
  const month = monthNames.findIndex((name) => when.includes(name)) + 1;
  const year = / last year$/.test(when) ? -1 : / next year$/.test(when) ? 1 : 0;
  // A month without its day stands before its days.
  if (month > 0) return year * 10_000 + month * 100 + Number(/\d{1,2}/.exec(when)?.[0] ?? 0);
  const weekday = weekdays.findIndex((name) => when.includes(name));
  if (weekday >= 0) return 50_000 + weekday + (/^next /.test(when) ? 10 : 0);
  return 60_000;
}
