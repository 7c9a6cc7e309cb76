/**
 * A line that opens with a date in, the date and the byline behind it out: `Posted on 14 October 2024 by Greta Hume`,
 * `4 February 2024 | Hal Peverell`. Null where the date heads a row of buttons: `4 February 2024 | Today’s pages | Log in`.
 */
import { isPersonName, readNames } from './bare-names.ts';
import { readByline } from './read-byline.ts';
import { withTime } from './read-date-line.ts';
import type { StatedField } from './read-header-line.ts';

export function readDateByName(line: string, date: { start: number; end: number }): StatedField[] | null {
  const link = dateLink.exec(line.slice(date.end));
  if (!link) return null;
  const opens = date.end + link[0].length;
  const byline = readByline(`By ${line.slice(opens)}`);
  if (!byline) return null;
  const moved = byline.map((one) => ({ ...one, start: one.start + opens - 3, end: one.end + opens - 3 }));
  const [{ start, end }] = moved as [StatedField];
  const isNamed = saysBy.test(link[0]) || mayBeAuthor(line.slice(start, end), line.slice(end));
  return isNamed ? [{ field: 'published', ...withTime(line.slice(0, opens), date) }, ...moved] : null;
}

const dateLink = /^\s*(?:[,|·]?\s*by\s+|[|·]\s*)/iu;
const saysBy = /\bby\s/iu;

/** A name of several words; more entries of a row stand behind known ones only. */
function mayBeAuthor(name: string, rest: string): boolean {
  const first = name.split(/\s*(?:,|&|\band\b)\s*/u)[0]!;
  if (!isPersonName(first) || /['’]s\s/u.test(name)) return false;
  return readNames(name) !== null || !/[|·]/u.test(rest);
}
