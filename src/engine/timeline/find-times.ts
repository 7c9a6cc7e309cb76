// In: a sentence. Out: the words in it that say when: “Meta said in August that …” gives the month August.
// Words inside quotation marks are the speaker's business and are left out by the caller.

import { fullMonthPattern, weekdays } from '../metadata/calendar.ts';
import { findDates } from '../metadata/find-dates.ts';

export type TimeKind = 'day' | 'month' | 'weekday' | 'year' | 'plan';

export interface Time {
  kind: TimeKind;
  start: number;
  end: number;
  /** ISO 8601 for a day or a year, the name of a month or weekday, the words of a plan. */
  value: string;
}

const forms: { kind: TimeKind; pattern: RegExp }[] = [
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(?:in|last|next|during|by|until) (?:early |late |mid-?)?(?<value>${fullMonthPattern})(?<year> \\d{4})?(?!\\s+\\d)\\b`,
      'giu',
    ),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(`\\b(?:on|last|since) (?<value>${weekdays.join('|')})\\b(?!\\s+\\d)`, 'gu'),
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
    [...text.matchAll(pattern)].map((match): Time => {
      const { value = '', year = '' } = match.groups!;
      return { kind, start: match.index, end: match.index + match[0].length, value: `${value}${year}` };
    }),
  );
  return [...days, ...others];
}
