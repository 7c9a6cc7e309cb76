/**
 * A header line that a date opens in, or a section and a date, its fields out: `Published 7 December 2023 at 10:14 GMT`
 * states a day, `Politics / 3 March 2026` a section too. Null for other lines.
 */
import { isPersonName } from './bare-names.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { readDateByName } from './read-date-by-name.ts';
import { withTime } from './read-date-line.ts';
import type { StatedField } from './read-header-line.ts';

/** What may follow a date to the end of its line. */
export const timeOfDay =
  /^(?:,?\s+(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?)?(?:[\s,|·•/]*|T)(?:at\s+)?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*)?(?:[apAP]\.?[mM]\.?)?\s*(?:,?\s?\(?[A-Z]{2,5}\)?(?:[+-]\d{1,2})?|[+-]\d{2}:?\d{2}|Z)?(?:[\s·•|,]*\d{1,3}[ -]min(?:ute)?s?(?: read)?)?(?:\s*(?:\/|\s[–—-]\s)\s*\p{Lu}[\p{L} ]{1,30})?(?:\s{2,}\d{1,4})?[\s.]*$/u;
/** Of a page: `4 min read`, or so many comments in a column of their own. */
const readingTime = /(?:[\s·•|,]*\d{1,3}[ -]min(?:ute)?s?(?: read)?|\s{2,}\d{1,4})\s*$/u;
/** `March 3, 2024 / 5:00 PM EST / AP` */
const sender = /\s*(?:\/|\s[–—-]\s)\s*\p{Lu}[\p{L} ]{1,30}\s*$/u;
const dateLead =
  /^\s*(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?[\s·•|,]*)?(?:(?:first |last |originally )?(?:published|posted|issued|updated|modified|amended|for immediate release|(?:press|news|media) release)(?: on| at)?(?::|,|\s*[|·]|\s[/–—-])?\s+)?(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?\s*)?(?:\p{Lu}{2,4})?(?:,|\s*[·•|])\s+)?/iu;

interface OpeningDate {
  /** What stands before the date: `Published on `. */
  lead: string;
  date: FoundDate;
}

function openingDate(line: string): OpeningDate | null {
  const [date] = findDates(line);
  if (!date) return null;
  const lead = dateLead.exec(line)?.[0] ?? '';
  return date.start === lead.length ? { lead, date } : null;
}

export function readOpeningDate(line: string): StatedField[] | null {
  const opening = openingDate(line);
  return opening && (readBareDate(line, opening) ?? readDateByName(line, opening.date));
}

/** `Friday, July 21, 2017`, `Published 7 December 2023 at 10:14 GMT`. */
function readBareDate(line: string, { lead, date }: OpeningDate): StatedField[] | null {
  if (!timeOfDay.test(line.slice(date.end))) return null;
  if (/updated|modified|amended/i.test(lead)) return [];
  return [
    {
      field: 'published',
      start: withTime(line, date).start,
      end: line.replace(readingTime, '').replace(sender, '').trimEnd().length,
    },
  ];
}

/** `Politics / 3 March 2026`; two words before the mark may be a name that no list has. */
export function readSectionAndDate(line: string): StatedField[] | null {
  const section = /^\s*(?<name>\p{Lu}[\p{L}&’' ]{1,28}?)\s*[/|·•]\s*/u.exec(line);
  if (!section) return null;
  const opens = section[0].length;
  const opening = openingDate(line.slice(opens));
  const date = opening && readBareDate(line.slice(opens), opening);
  if (!date?.[0]) return null;
  const moved = date.map((one) => ({ ...one, start: one.start + opens, end: one.end + opens }));
  const name = section.groups?.['name'] ?? '';
  if (isPersonName(name)) return moved;
  const start = line.indexOf(name);
  return [{ field: 'section', start, end: start + name.length }, ...moved];
}
