/**
 * A line in that a blog or a content system prints over an article, its fields out:
 * `Posted by admin on June 4, 2024 in News, Food sector` states a day and a section. Null for other lines, and where
 * neither a section nor the name of an account stands beside the day.
 */
import { weekdayPattern } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { isSection } from './is-section.ts';
import { readByline } from './read-byline.ts';
import { withTime } from './read-date-line.ts';
import type { StatedField } from './read-header-line.ts';

/** `by admin`, `in News`, with the place of what stands behind the word. */
interface Part {
  word: string;
  value: string;
  start: number;
}

export function readPostedLine(printed: string): StatedField[] | null {
  const line = printed.replace(commentsLink, '');
  const [date, ...others] = line.length <= longest ? findDates(line) : [];
  if (!date || others.length > 0) return null;
  const lead = verb.exec(line);
  const span = withTime(line, date);
  const before = partsOf(line, lead?.[0].length ?? 0, span.start);
  const after = partsOf(line, span.end, line.length);
  if (!before || !after) return null;
  const parts = [...before, ...after];
  const isPosted = lead !== null || new Set(parts.map(({ word }) => word)).size > 1;
  const isAccount = parts.some(({ word, value }) => word === 'by' && account.test(value));
  const sections = parts.filter(({ word }) => word !== 'by');
  if (!isPosted || (!isAccount && sections.length === 0)) return null;
  const fields = parts.map((part) =>
    part.word === 'by' ? authorOf(part) : sectionOf(part, lead?.[0] ?? ''),
  );
  if (fields.includes(null)) return null;
  return [{ field: 'published', ...span }, ...fields.flatMap((one) => one ?? [])];
}

/** Characters. */
const longest = 200;
const verb = /^\s*(?:posted|published|submitted|added|uploaded|filed|created|written)\b:?/iu;
/** A link to the comments, behind the last words: ` | Leave a comment`. */
const commentsLink =
  /[\s|·–—-]+(?:leave a (?:comment|reply)|(?:no|\d{1,4}) comments?|comments? (?:off|closed)|permalink)\s*$/iu;
/** The name with which somebody is signed in. */
const account = /^(?:\p{Ll}|\d)[\p{L}\d._@-]{1,40}$/u;

/** The parts that fill a stretch of the line, besides the word before a date; null where other words stand in it. */
function partsOf(line: string, from: number, to: number): Part[] | null {
  const text = line.slice(from, to).replace(beforeDate, '');
  const opens = [...text.matchAll(/(?:^|\s)(?<word>by|in|under)\s+(?=\S)/giu)];
  const lead = text.slice(0, opens[0]?.index ?? text.length);
  if (/[\p{L}\p{N}]/u.test(lead)) return null;
  return opens.map((match, index) => {
    const start = match.index + match[0].length;
    const value = text.slice(start, opens[index + 1]?.index ?? text.length);
    return {
      word: match.groups?.['word']?.toLowerCase() ?? '',
      value: value.replace(/[\s,|·–—-]+$/u, ''),
      start: from + start,
    };
  });
}

const beforeDate = new RegExp(
  String.raw`(?:^|[\s,|·–—-]+)(?:on|at|:)?[\s,|·–—-]*(?:\b(?:${weekdayPattern})\b\.?[\s,]*)?$`,
  'iu',
);

/** Nothing of an account; null where more than names stands behind `by`. */
function authorOf({ value, start }: Part): StatedField[] | null {
  if (account.test(value)) return [];
  const author = readByline(`By ${value}`)?.find(({ field }) => field === 'author');
  if (author?.end !== value.length + 'By '.length) return null;
  return [{ field: 'author', start, end: start + value.length }];
}

/** `Published in London` may name a place; null where it is no list of names. */
function sectionOf({ value, start }: Part, lead: string): StatedField[] | null {
  const names = value.split(/\s*[,&/|·]\s*|\s+and\s+/u);
  const areNames =
    names.length <= mostSections &&
    /^[\p{Lu}\p{N}]/u.test(value) &&
    names.every((name) => sectionName.test(name));
  if (!areNames) return null;
  const isStated = names.some(isSection) || !/published|written/iu.test(lead);
  return isStated ? [{ field: 'section', start, end: start + value.length }] : [];
}

const mostSections = 8;
const sectionName = /^[\p{L}\p{N}’'-]*(?:\s[\p{L}\p{N}’'-]+){0,3}$/u;
