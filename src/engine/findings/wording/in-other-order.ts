/**
 * In: a place where versions have different words. Out: whether they differ in the order alone: “already known publicly” and
 * “already publicly known”; or in small words that come and go, such as “that”.
 */
import type { Span } from '../../../schemas/span.ts';
import type { Statement } from '../../../schemas/statement.ts';
import { toFullTitle } from '../../data/short-titles.ts';
import { titleNouns } from '../../data/title-nouns.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Reading, WordingSite } from './wording-sites.ts';

/** Characters around the place where the words may stand instead. */
const reach = 30;
/** Columns on each side in which the place of a version that has no words there is looked for. */
const mostColumns = 6;
/** A longer run in another order is another sentence. */
const mostWords = 3;
const negation = /^(?:not|no|never|nor|none|nothing|nobody)$|n['’]t$/u;

export function areInOtherOrder(site: WordingSite, statement: Statement, context: FindingContext): boolean {
  if (site.readings.some((reading) => wordsOf(reading).length > mostWords)) return false;
  const around = (at: number) => wordsAround(at, site, statement, context);
  return site.readings.every((reading) =>
    wordsOf(reading).every((word) =>
      site.readings.every(
        (other) =>
          wordsOf(other).includes(word) ||
          isTitle(word, reading) ||
          (!negation.test(word) && areAsMany(word, reading.versions.map(around), other.versions.map(around))),
      ),
    ),
  );
}

/** `General`, which one paper prints and another does not; not `mayor`. */
function isTitle(word: string, { words }: Reading): boolean {
  return titleNouns.has(toFullTitle(word)) && !words.match(/\p{L}+/gu)!.includes(word);
}

function wordsOf({ words }: Reading): string[] {
  return foldPhrase(words).split(' ').filter(Boolean);
}

/** Each of the others has the word as often: “I've been kidnapped and I've been missing” has it once more than “I've been kidnapped and been missing”. */
function areAsMany(
  word: string,
  own: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): boolean {
  const count = (words: readonly string[]) => words.filter((one) => one === word).length;
  const most = Math.max(...own.map(count));
  return others.every((words) => words.length > 0 && count(words) >= most);
}

function wordsAround(at: number, site: WordingSite, statement: Statement, context: FindingContext): string[] {
  const version = statement.versions[at]!;
  const place = site.cells[at] ?? gapOf(at, site, statement);
  if (!place) return [];
  const start = Math.max(version.start, place.start - reach);
  const end = Math.min(version.end, place.end + reach);
  return foldPhrase(context.text({ siglum: version.siglum, start, end })).split(' ');
}

/** Between the words before the place and those behind it. */
function gapOf(at: number, { cells }: WordingSite, { columns }: Statement): Span | null {
  const filled = cells.findIndex((cell) => cell !== null);
  const cell = cells[filled];
  if (!cell) return null;
  const column = columns.findIndex((one) => one.cells[filled] && one.cells[filled].end >= cell.start);
  const before = columns.slice(Math.max(0, column - mostColumns), column).findLast((one) => one.cells[at]);
  const behind = columns.slice(column, column + mostColumns).find((one) => one.cells[at]);
  const [start, end] = [before?.cells[at]?.end, behind?.cells[at]?.start];
  if (start === undefined && end === undefined) return null;
  return { start: start ?? end!, end: end ?? start! };
}
