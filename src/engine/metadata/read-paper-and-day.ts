import { isFirstName } from '../sentences/first-names.ts';
import { agencies } from './agencies.ts';
import { isPersonName } from './bare-names.ts';
import { fullMonthPattern } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { isMasthead } from './masthead.ts';
import type { StatedField } from './read-header-line.ts';

/** Characters. */
const longest = 160;

/** `The Carrow Post, Monday 11 March 2024`: a paper and its day; of a place and a day only the day is read. Null for other lines. */
export function readPaperAndDay(line: string): StatedField[] | null {
  if (line.length > longest) return null;
  const [date] = findDates(line);
  if (!date || date.start === 0 || !/^\s*$/u.test(line.slice(date.end))) return readPaperAlone(line);
  const name = beforeDate.exec(line.slice(0, date.start));
  if (!name) return null;
  return [...paperOf(name), ...authorOf(name), { field: 'published', start: date.start, end: date.end }];
}

const beforeDate = /^\s*(?<name>(?:\p{Lu}[\p{L}’'&.-]*\s?(?:(?:of|and|the|for)\s)?){1,6})[,|·–—-]\s+$/du;

/** `ALLER HERALD, October 15`: the day has no year, so only the paper is read. */
function readPaperAlone(line: string): StatedField[] | null {
  const day = dayAlone.exec(line);
  const name = day && beforeDate.exec(line.slice(0, day.index));
  const paper = name ? paperOf(name) : [];
  return paper.length > 0 ? paper : null;
}

const dayAlone = new RegExp(
  `(?<=[,|·–—-] +)(?:(?:${fullMonthPattern}) \\d{1,2}|\\d{1,2} (?:${fullMonthPattern}))\\s*$`,
  'u',
);

function paperOf({ indices, groups }: RegExpExecArray): StatedField[] {
  const name = groups?.['name']?.trimEnd() ?? '';
  const start = indices?.groups?.['name']?.[0] ?? 0;
  return isMasthead(name) || agencies.includes(name)
    ? [{ field: 'publisher', start, end: start + name.length }]
    : [];
}

/** `Ann Lee | March 3, 2024`, but not `Port Ann, March 3, 2024`. */
function authorOf({ 0: printed, indices, groups }: RegExpExecArray): StatedField[] {
  const name = groups?.['name']?.trimEnd() ?? '';
  const start = indices?.groups?.['name']?.[0] ?? 0;
  const parted = /[|·]\s+$/u.test(printed) && isFirstName(name.split(' ')[0] ?? '') && isPersonName(name);
  return parted ? [{ field: 'author', start, end: start + name.length }] : [];
}
