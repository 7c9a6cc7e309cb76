/**
 * In: a sentence. Out: the words in it that say when: “Meta said in August that …” gives the month August.
 * Words inside quotation marks are the speaker's business and are left out by the caller.
 */

import { weekdays } from '../data/calendar-words.ts';
import { fullMonthPattern, isDayOf, monthNumber, monthPattern } from '../metadata/calendar.ts';
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
/** `Sept. 9`, `9 Sept`: with a day, a short form is no name. */
const anyMonth = `(?:${monthPattern})`;

/** What may follow a weekday that stands alone: “filing Friday that”, “on the quay Sunday.” */
const afterBareDay = String.raw`(?=[.,;:)”"]|$|\s(?:that|to|after|in|at|when|as|by|from|with|for|and|but|because|amid|before|while|over|against|about|during|following|on|morning|afternoon|evening|night|\p{Ll}+ed|said)\b)`;
/** What may stand before it: a word, but not `every Friday`, `a Friday`, `until Friday`. */
const beforeBareDay = String.raw`(?<=(?<!\p{L})(?!(?:an?|the|every|each|this|that|one|some|any|most|no|its|his|her|their|our|my|by|until|till|from|to|before|after|and|or|through|between|of|than|like|called|casual|good|black)\s)\p{Ll}{3,24}\s)`;

/** Nouns of what is written or made once, whose year is when: `a 2015 memo`, `whose 2023 study`; not `the 2010 law`, which lasts. */
const documents =
  'study|report|paper|memo|memorandum|letter|survey|book|article|audit|review|interview|email|documentary';

/** “In April 12 boats sank” counts boats. */
const ofMonth = String.raw`(?<!\b(?:[Ii]n|[Dd]uring)(?: early| late| mid)?[ -](?=\p{Lu}\p{Ll}+ \d{1,2} \p{Ll}))`;
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
      `(?<![\\w-])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${anyMonth})(?!\\p{L})|${ofMonth}(?<name>${anyMonth})\\.? (?<number>\\d{1,2})(?:st|nd|rd|th)?)${ofYear}(?![\\w-]|[.:]\\d|,? \\d)`,
      'gu',
    ),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `(?:\\b(?:on|last|next|since|late|early|(?:the )?(?:(?:early |small )?hours|morning|afternoon|evening|night) of)|(?<=\\b(?:said|told|\\p{L}{2,}ed))) (?<value>${dayNames})\\b(?!['’]s|\\s+\\d)`,
      'giu',
    ),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(`(?=(?:${dayNames}))${beforeBareDay}(?<value>${dayNames})${afterBareDay}`, 'gu'),
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
      `(?:\\b(?:in|of|from|since|by|until|dated|between) |(?<=\\b(?:between|from) .{7,24} (?:and|to|until|till|through) ))(?:early |late |mid-?)?(?<value>${anyMonth})\\.?(?<year> \\d{4})\\b`,
      'gu',
    ),
  },
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(?:for|of|from|since|dated) (?:early |late |mid-?)?(?<value>${fullMonthPattern})(?<year> \\d{4})\\b`,
      'giu',
    ),
  },
  {
    kind: 'year',
    pattern:
      /\b(?:in|during|until|as (?:early|late|recently) as|back in) (?<value>(?:19|20)\d\d)\b(?![-–/]\d)/giu,
  },
  {
    kind: 'year',
    pattern: new RegExp(
      `\\b(?:an?|the|its|their|his|her|whose|this|that) (?<value>(?:19|20)\\d\\d) (?:\\p{Ll}+ )?(?:${documents})\\b`,
      'giu',
    ),
  },
  {
    kind: 'plan',
    pattern:
      /\b(?<value>later this (?:year|month|week)|(?:by|before) the end of (?:the|this) (?:year|month|week)|next (?:week|month|year))\b/giu,
  },
];

/** Offsets are into `text`; the most exact first, and words that two forms read once. */
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
  const found = [...days, ...others.filter((time) => !isOfDay(time))];
  const seen = new Set<string>();
  return found.filter(({ start, end }) => {
    const { size } = seen;
    return seen.add(`${start} ${end}`).size > size;
  });
}

function toValue(kind: TimeKind, groups: Record<string, string | undefined>): string | null {
  const { value = '', year = '', day, month, name, number } = groups;
  if (kind === 'beside') return value.toLowerCase() === 'tomorrow' ? '1' : '-1';
  if (kind === 'weekday') return value[0]!.toUpperCase() + value.slice(1).toLowerCase();
  if (kind !== 'date') return `${value}${year}`;
  const dayOfMonth = Number(day ?? number);
  const ofYear = monthNumber((month ?? name)!)!;
  if (!isDayOf(ofYear, dayOfMonth)) return null;
  return `${String(ofYear).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
