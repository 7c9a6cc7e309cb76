/**
 * A line of a head that opens with a name in, its fields out: `Yasmin Roe · Tove News · Posted: Aug 8, 2024` states an
 * author and a date, `Ann Lee Environment correspondent` an author, and so does `Our Special Correspondent`. Null where
 * nothing beside a name tells of a byline.
 */
import { isPersonName, readNames } from './bare-names.ts';
import { findDates } from './find-dates.ts';
import { isSection } from './is-section.ts';
import { withTime } from './read-date-line.ts';
import type { StatedField } from './read-header-line.ts';

export function readNameLine(printed: string): StatedField[] | null {
  if (printed.length > longest) return null;
  const line = printed.trim();
  const lead = printed.indexOf(line);
  const behind = readReporter(line);
  if (behind) return behind.map((one) => ({ ...one, start: one.start + lead, end: one.end + lead }));
  const [end, date] = ownReporter(line) ?? nameBeforeRole(line) ?? nameBeforeDate(line) ?? [];
  if (end === undefined || !date) return null;
  return [{ field: 'author' as const, start: 0, end }, ...date].map((field) => ({
    ...field,
    start: field.start + lead,
    end: field.end + lead,
  }));
}

/** `Reporter: Ann Lee, Harbour Reporter`; in a transcript words follow such a label. */
function readReporter(line: string): StatedField[] | null {
  const start = /^Reporters?:\s+/u.exec(line)?.[0].length ?? 0;
  const [names = '', ...rest] = start > 0 ? line.slice(start).split(/(?=,)/u) : [];
  if (names === '' || readNames(names) !== names) return null;
  if (rest.length > 0 && !role.test(rest.join(''))) return null;
  return [{ field: 'author', start, end: start + names.length }];
}

/** Characters. */
const longest = 140;

/** `Our Special Correspondent`, `A Staff Reporter`: what a paper prints for the name. */
function ownReporter(line: string): [end: number, date: StatedField[]] | null {
  return unnamed.test(line) ? [line.length, []] : null;
}

const unnamed =
  /^(?:O(?:ur|UR)|An?|AN)\s(?:\p{Lu}[\p{L}&-]*\s){0,3}(?:Correspondent|CORRESPONDENT|Reporter|REPORTER|Bureau|BUREAU)[sS]?$|^(?:our|an?)\s(?:(?:own|special|staff|local|city|political|legal|foreign)\s){1,2}(?:correspondent|reporter)s?$/u;

/** `Ann Lee` of `Ann Lee Environment correspondent`, and of `Ann LeeNews Reporter` as pages glue it. */
function nameBeforeRole(line: string): [end: number, date: StatedField[]] | null {
  if (!roleWord.test(line)) return null;
  const ends = [...line.matchAll(/(?<=\p{L})(?=[\s,])|(?<=\p{Ll}{2})(?=\p{Lu})/gu)].map(({ index }) => index);
  const end = ends.find((at) => isPerson(line.slice(0, at)) && role.test(line.slice(at)));
  return end === undefined ? null : [end, []];
}

/** `Deputy Political` of `Deputy Political Editor` is nobody. */
function isPerson(words: string): boolean {
  return isPersonName(words) && !words.split(/\s+/).some((word) => rank.test(word) || isSection(word));
}

const rank =
  /^(?:deputy|senior|junior|chief|associate|assistant|managing|executive|staff|special|global|general|head|our|the|lead|principal|foreign|consumer|social|digital|data|night|day|and)$/i;

function nameBeforeDate(line: string): [end: number, date: StatedField[] | null] | null {
  const names = readNames(line);
  return names === null ? null : [names.length, dateAfter(line, names.length)];
}

/** What follows the names: a date, nothing where the line tells how long ago it was, null where it is no byline. */
function dateAfter(line: string, from: number): StatedField[] | null {
  const rest = line.slice(from);
  if (follow.test(rest) || agoAlone.test(rest) || withAgencies.test(rest)) return [];
  const [beside, ...parts] = rest.split(/[|·•]|\s[–—]\s/);
  if (parts.length === 0 || beside?.trim() !== '') return null;
  if (parts.some((part) => ago.test(part))) return [];
  const [date] = findDates(rest);
  if (!date) return null;
  const { start, end } = withTime(rest, date);
  return [{ field: 'published', start: from + start, end: from + end }];
}

const word = String.raw`[\p{L}\p{N}&’'/-]+`;
const roles =
  'editor|correspondent|reporter|writer|columnist|journalist|producer|presenter|contributor|critic|analyst|director|staff';
const roleWord = new RegExp(roles, 'i');
/** `, Environment correspondent`, ` Chief Reporter`: what follows a name. */
export const role = new RegExp(
  String.raw`^(?:\s*,\s*|\s*)(?:(?!(?:is|was|has|said|and|the)\s)${word}\s+){0,5}(?:${roles})(?:,\s.{2,30})?$`,
  'iu',
);
const follow = /^\s{2,}(?:follow|share|contact)$/iu;
/** `Ann Lee and agencies` */
const withAgencies = /^,?\s+(?:and|with|&)\s+(?:news\s)?(?:agenc(?:y|ies)|wires?)$/iu;
const time = String.raw`(?:published |posted |updated )?(?:an?|\d{1,3}) (?:minute|min|hour|day|week|month|year)s?`;
const ago = new RegExp(String.raw`^\s*${time} ago\s*$`, 'iu');
const agoAlone = new RegExp(String.raw`^\s+${time}(?: ago)?$`, 'iu');
