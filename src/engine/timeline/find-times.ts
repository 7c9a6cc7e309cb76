// In: a sentence. Out: the words in it that say when: “Meta said in August that …” gives the month August.
// Words inside quotation marks are the speaker's business and are left out by the caller.

import { fullMonthPattern, monthNumber, weekdays } from '../metadata/calendar.ts';
import { findDates } from '../metadata/find-dates.ts';

export type TimeKind = 'day' | 'date' | 'weekday' | 'beside' | 'month' | 'year' | 'plan';

export interface Time {
  kind: TimeKind;
  start: number;
  end: number;
  /**
   * ISO 8601 for a day or a year, `02-12` for a date without one, the name of a month or weekday, `-1` for yesterday,
   * the words of a plan.
   */
  value: string;
  /** Of a month or a date: years from that of the article to its own, −1 for “in January last year”. */
  years?: number;
}

const dayNames = weekdays.join('|');

const ofYear = '(?:,? (?:of )?(?<ago>last|this|next) year)?';
const yearsTo = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The most exact first. */
const forms: { kind: TimeKind; pattern: RegExp }[] = [
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\w-])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${fullMonthPattern})|(?<name>${fullMonthPattern}) (?<number>\\d{1,2})(?:st|nd|rd|th)?)${ofYear}(?![\\w-]|,? \\d)`,
      'gu',
    ),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `(?:\\b(?:on|last|next|since|late|early)|(?<=\\b(?:said|told|\\p{L}{2,}ed))) (?<value>${dayNames})\\b(?!['’]s|\\s+\\d)`,
      'giu',
    ),
  },
  { kind: 'beside', pattern: /\b(?<value>yesterday|last night|tomorrow)\b/giu },
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(?:in|last|next|during|by|until) (?:early |late |mid-?)?(?<value>${fullMonthPattern})(?:(?<year> \\d{4})|${ofYear})(?!\\s+\\d)\\b`,
      'giu',
    ),
  },
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(?:for|of|from|since|dated) (?:early |late |mid-?)?(?<value>${fullMonthPattern})(?<year> \\d{4})\\b`,
      'giu',
    ),
  },
  { kind: 'year', pattern: /\b(?:in|during) (?<value>(?:19|20)\d\d)\b/giu },
  {
    kind: 'plan',
    pattern:
      /\b(?<value>later this (?:year|month|week)|(?:by|before) the end of (?:the|this) (?:year|month|week)|next (?:week|month|year))\b/giu,
  },
];

/** Offsets are into `text`; the most exact first. */
export function findTimes(text: string): Time[] {
  const days = findDates(text)
    .filter(({ readings }) => readings.length === 1)
    .map(({ start, end, readings }): Time => ({ kind: 'day', start, end, value: readings[0]!.value }));
  const others = forms.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Time[] => {
      const value = toValue(kind, match.groups!);
      const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      const years = yearsTo.get(match.groups!['ago']?.toLowerCase() ?? '');
      return value === null ? [] : [{ kind, start, end, value, ...(years !== undefined && { years }) }];
    }),
  );
  const isOfDay = ({ start, end }: Time) => days.some((day) => start < day.end && end > day.start);
  return [...days, ...others.filter((time) => !isOfDay(time))];
}

function toValue(kind: TimeKind, groups: Record<string, string | undefined>): string | null {
  const { value = '', year = '', day, month, name, number } = groups;
  if (kind === 'beside') return value.toLowerCase() === 'tomorrow' ? '1' : '-1';
  if (kind === 'weekday') return value[0]!.toUpperCase() + value.slice(1).toLowerCase();
  if (kind !== 'date') return `${value}${year}`;
  const dayOfMonth = Number(day ?? number);
  if (dayOfMonth < 1 || dayOfMonth > 31) return null;
  return `${String(monthNumber((month ?? name)!)).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
