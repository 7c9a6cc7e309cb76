/**
 * One header line in, the fields it states out: `Author: Dan Milmo Section: Technology` states an author and a
 * section; `Source: 12/7/23` states a date under a wrong label. Null where the line is no header line.
 */
import type { MetadataName } from '../../schemas/story.ts';
import { startsUpper } from '../text/letter-case.ts';
import { fullMonthPattern } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { fieldOfLabel } from './labels.ts';
import { readByline } from './read-byline.ts';
import { readDateLine } from './read-date-line.ts';
import { readEmbargo } from './read-embargo.ts';
import { readNameLine, role } from './read-name-line.ts';
import { readOpeningDate, readSectionAndDate, timeOfDay } from './read-opening-date.ts';
import { readOutletAndNames } from './read-outlet-and-names.ts';
import { readPaperAndDay } from './read-paper-and-day.ts';
import { readPostedLine } from './read-posted-line.ts';
import { readRelease } from './read-release.ts';
import { statesNothing } from './states-nothing.ts';

export interface StatedField {
  field: MetadataName;
  start: number;
  end: number;
  /** The label as printed, where it is not one that names the field. */
  label?: string;
}

const labelNames = [...fieldOfLabel.keys()].sort((a, b) => b.length - a.length).join('|');
const firstLabel = new RegExp(`^\\s*(?<label>${labelNames})\\s*:(?!\\S*//)`, 'iu');
const anyLabel = new RegExp(`(?:^|(?<=[\\s|;,]))(?<label>${labelNames})\\s*:(?=\\s|$)`, 'giu');
const address = /^(?:https?:\/\/|www\.)\S+$/u;
const issue = new RegExp(`^(?:Spring|Summer|Autumn|Fall|Winter|${fullMonthPattern}) \\d{4}$`, 'u');
/** `21 September 2023 | For immediate release` */
const releaseTail = /\s*[|·•,–—-]\s*for immediate (?:release|use)\s*$/iu;
/** `…, 11:04 AM UTC · Updated 3 hours ago`: the day of publication stands before it. */
const updatedTail = /(?<=\d.{0,30})\s*[·•|,(]?\s*(?:last )?(?:updated|modified)\b.{0,80}$/iu;
const mayHaveTail = /updated|modified|immediate/i;

type Reader = (line: string) => StatedField[] | null;

/** The first that reads a line has it. */
const readers: readonly Reader[] = [
  readEmbargo,
  readLabels,
  readRelease,
  readPostedLine,
  readByline,
  readOpeningDate,
  readNameLine,
  readOutletAndNames,
  readPaperAndDay,
  readSectionAndDate,
  readIssue,
  readBareAddress,
  (line) => (statesNothing(line) ? [] : null),
  readDateLine,
];

/** They read a day, which no line without a figure states. */
const readersOfDays: ReadonlySet<Reader> = new Set([
  readPostedLine,
  readOpeningDate,
  readPaperAndDay,
  readSectionAndDate,
  readIssue,
  readDateLine,
]);
const readersOfWords = readers.filter((reader) => !readersOfDays.has(reader));

export function readHeaderLine(printed: string): StatedField[] | null {
  if (printed.length > 400) return null;
  // The look behind is dear.
  const line = mayHaveTail.test(printed)
    ? printed.replace(updatedTail, '').replace(releaseTail, '')
    : printed;
  for (const read of /\d/.test(line) ? readers : readersOfWords) {
    const fields = read(line);
    if (fields) return fields;
  }
  return null;
}

export function readLabels(line: string): StatedField[] | null {
  if (!firstLabel.test(line)) return null;
  const labels = [...line.matchAll(anyLabel)].filter(
    (match, index) => index === 0 || startsUpper(match.groups?.['label']),
  );
  const fields = labels.flatMap((match, index) => {
    const end = labels[index + 1]?.index ?? line.length;
    return toFields(line, match.groups?.['label'] ?? '', match.index + match[0].length, end);
  });
  const isSentence = labels.length === 1 && saysMoreThanField(line, labels[0]!);
  return isSentence ? null : fields;
}

/** `Update: The ferry has now been found, the coastguard said.` is running text under a label. */
function saysMoreThanField(line: string, label: RegExpMatchArray): boolean {
  const named = fieldOfLabel.get(label.groups?.['label']?.toLowerCase() ?? '');
  if (named === 'title' || named === 'tags' || named === 'url') return false;
  const value = line.slice((label.index ?? 0) + label[0].length).trim();
  const low = value.match(/(?<=\s)\p{Ll}[\p{L}’'-]+/gu) ?? [];
  return low.length >= 4 && /[.?!…][)\]”’"'»]*$/u.test(value);
}

function toFields(line: string, label: string, from: number, to: number): StatedField[] {
  const named = fieldOfLabel.get(label.toLowerCase()) ?? null;
  const value = line.slice(from, to).replace(/[\s|;,·]+$/u, '');
  const start = from + (value.length - value.trimStart().length);
  const text = value.trim();
  if (named === null || text === '') return [];
  const field = fieldByValue(named, text);
  const span = { field, start, end: start + text.length };
  if (field !== named) return [{ ...span, label }];
  if (named === 'author') return [withoutRole(text, span)];
  return named === 'publisher' ? splitDate(text, span, label) : [span];
}

/** `BYLINE: Ann Lee, Harbour Correspondent` */
function withoutRole(text: string, span: StatedField): StatedField {
  const comma = [...text.matchAll(/,/g)].find(({ index }) => role.test(text.slice(index)));
  return comma ? { ...span, end: span.start + comma.index } : span;
}

/** `Source: Penmoor Mercury 6/2/24`: a publisher, and under its label a date. */
function splitDate(text: string, span: StatedField, label: string): StatedField[] {
  const date = findDates(text).at(-1);
  const name = text.slice(0, date?.start ?? 0).replace(/[\s,–—(-]+$/u, '');
  if (!date || name === '' || !/^[\s).]*$/u.test(text.slice(date.end))) return [span];
  const { start } = span;
  return [
    { ...span, end: start + name.length },
    { field: 'published', start: start + date.start, end: start + date.end, label },
  ];
}

/** A label may be wrong; a date and an address are what they are. */
function fieldByValue(named: MetadataName, value: string): MetadataName {
  if (named !== 'publisher' && named !== 'section') return named;
  if (address.test(value)) return 'url';
  const [date] = findDates(value);
  return date?.start === 0 && timeOfDay.test(value.slice(date.end)) ? 'published' : named;
}

/** The issue of a magazine: `Spring 2025`, `March 2026`. */
function readIssue(line: string): StatedField[] | null {
  const text = line.trim();
  if (!issue.test(text)) return null;
  const start = line.indexOf(text);
  return [{ field: 'published', start, end: start + text.length }];
}

function readBareAddress(line: string): StatedField[] | null {
  if (!address.test(line.trim())) return null;
  const start = line.length - line.trimStart().length;
  return [{ field: 'url', start, end: line.trimEnd().length }];
}
