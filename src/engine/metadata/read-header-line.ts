/**
 * One header line in, the fields it states out: `Author: Dan Milmo Section: Technology` states an author and a
 * section; `Source: 12/7/23` states a date under a wrong label. Null where the line is no header line.
 */
import type { MetadataName } from '../../schemas/story.ts';
import { findDates } from './find-dates.ts';
import { fieldOfLabel } from './labels.ts';
import { readByline } from './read-byline.ts';

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
const timeOfDay =
  /^[\s,|]*(?:at\s+)?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*)?(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?|[+-]\d{2}:?\d{2}|Z)?[\s.]*$/u;
const dateLead =
  /^\s*(?:(?:first |last |originally )?(?:published|posted|issued|updated|modified|amended)(?: on| at)?:?\s+)?/iu;

export function readHeaderLine(line: string): StatedField[] | null {
  if (line.length > 400) return null;
  return readLabels(line) ?? readByline(line) ?? readBareDate(line) ?? readBareAddress(line);
}

export function readLabels(line: string): StatedField[] | null {
  if (!firstLabel.test(line)) return null;
  const labels = [...line.matchAll(anyLabel)].filter(
    (match, index) => index === 0 || /^\p{Lu}/u.test(match.groups?.['label'] ?? ''),
  );
  const fields = labels.map((match, index) => {
    const end = labels[index + 1]?.index ?? line.length;
    return toField(line, match.groups?.['label'] ?? '', match.index + match[0].length, end);
  });
  return fields.filter((field) => field !== null);
}

function toField(line: string, label: string, from: number, to: number): StatedField | null {
  const named = fieldOfLabel.get(label.toLowerCase()) ?? null;
  const value = line.slice(from, to).replace(/[\s|;,·]+$/u, '');
  const start = from + (value.length - value.trimStart().length);
  const text = value.trim();
  if (named === null || text === '') return null;
  const field = fieldByValue(named, text);
  const span = { field, start, end: start + text.length };
  return field === named ? span : { ...span, label };
}

/** A label may be wrong; a date and an address are what they are. */
function fieldByValue(named: MetadataName, value: string): MetadataName {
  if (named !== 'publisher' && named !== 'section') return named;
  if (address.test(value)) return 'url';
  const [date] = findDates(value);
  return date?.start === 0 && timeOfDay.test(value.slice(date.end)) ? 'published' : named;
}

/** `Friday, July 21, 2017`, `Published 7 December 2023 at 10:14 GMT`. */
function readBareDate(line: string): StatedField[] | null {
  const lead = dateLead.exec(line)?.[0] ?? '';
  const [date] = findDates(line);
  if (date?.start !== lead.length || !timeOfDay.test(line.slice(date.end))) return null;
  if (/updated|modified|amended/i.test(lead)) return [];
  return [{ field: 'published', start: date.start, end: line.trimEnd().length }];
}

function readBareAddress(line: string): StatedField[] | null {
  if (!address.test(line.trim())) return null;
  const start = line.length - line.trimStart().length;
  return [{ field: 'url', start, end: line.trimEnd().length }];
}
