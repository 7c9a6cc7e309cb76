/**
 * A byline in, its author out: `By Dan Milmo, Global technology editor` states `Dan Milmo`;
 * `By Ann Lee and Bo Roe in Paris` states `Ann Lee and Bo Roe`. Null where the line is no byline.
 */
import { lifeNouns } from '../data/people-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { startsUpper } from '../text/letter-case.ts';
import { findDates } from './find-dates.ts';
import type { StatedField } from './read-header-line.ts';

const lead =
  /^\s*(?:(?:Words(?: and pictures)?|Text|Reporting|Report(?:ed)?|Story|Written|Posted|Published|Exclusive|Analysis|Comment|Opinion|Column|Review|Interview)\s+)?by:?\s+/iu;
const particle = '(?:de|del|della|der|den|van|von|da|di|du|la|le|bin|al|el|ter|ten)';
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const name = String.raw`${nameWord}(?:\s(?:${particle}\s){0,2}${nameWord}){0,4}`;
const firstName = new RegExp(`^${name}`, 'u');
const nextName = new RegExp(
  String.raw`^(?:,?\s+(?:and|AND|&|with)\s+|,\s+)(?<name>${name})(?=\s*(?:[,|·(/–—]|$|\s(?:and|AND|&|with|in|IN)\s)|\s{2})`,
  'u',
);
const roleWord =
  /\b(?:editor|correspondent|reporter|writer|staff|columnist|journalist|bureau|desk|news|agency|agencies|press|political|chief|contributor|producer|in|at|for|on|of)\b/iu;

/** `By Staff and agencies` */
const nobody = /^(?:staff|agenc(?:y|ies))$/iu;

/** `Par Zoé Roe`, `Ni Zoé Roe`: the word before a name in other languages, on a line that holds no more. */
const foreignLead = /^\s*(?:Ni|Par|Por|Von|Af|Av|Oleh|Door)\s+(?=\p{Lu})/u;

export function readByline(line: string): StatedField[] | null {
  const opens = lead.exec(line)?.[0].length ?? 0;
  if (opens === 0) return readForeign(line);
  const start = opens + lengthOfRole(namesAt(line.slice(opens)));
  const names = namesAt(line.slice(start));
  if (names === '' || nobody.test(names) || line.trim().split(/\s+/).length > 25) return null;
  if (!isTail(line.slice(start + names.length))) return null;
  const author: StatedField = { field: 'author', start, end: start + names.length };
  const [date] = findDates(line);
  return date ? [author, { field: 'published', start: date.start, end: date.end }] : [author];
}

function readForeign(line: string): StatedField[] | null {
  const start = foreignLead.exec(line)?.[0].length ?? 0;
  const names = start > 0 ? namesAt(line.slice(start)) : '';
  const isAll = names.includes(' ') && line.slice(start + names.length).trim() === '';
  return isAll ? [{ field: 'author', start, end: start + names.length }] : null;
}

/** Characters of `Science Editor ` in `Science Editor Ann Lee`. */
function lengthOfRole(names: string): number {
  const words = names.split(/\s+/u);
  const first = words.findIndex((word) => isFirstName(word));
  if (first < 1 || first > longestRole || first === words.length - 1) return 0;
  const role = words.slice(0, first);
  const noun = role.at(-1)!.toLowerCase();
  return isPersonNoun(noun) || lifeNouns.has(noun) ? names.indexOf(words[first]!) : 0;
}

/** Words. */
const longestRole = 3;

/** The first name and all that are tied to it; `Political Editor` after a comma is none. */
function namesAt(text: string): string {
  let names = firstName.exec(text)?.[0].replace(/\sfor\s.*$/iu, '') ?? '';
  const capitals = names === names.toUpperCase();
  while (names !== '') {
    const next = nextName.exec(text.slice(names.length));
    const word = next?.groups?.['name'] ?? '';
    const body = roleWord.test(word) || (!capitals && /^\p{Lu}{2,}$/u.test(word));
    if (!next || body || !startsUpper(word)) break;
    names += next[0];
  }
  return names;
}

/** What may follow the names: nothing, a role, a place, a date; never the rest of a sentence. */
function isTail(rest: string): boolean {
  if (/[.!?]["”’)]*\s*$/u.test(rest) && !/\b[ap]\.m\.\s*$/iu.test(rest)) return false;
  return (
    rest.trim() === '' ||
    /^\s*(?:[,|·•(/–—-]|for\s)|^\s{2,}\S.{0,40}$/iu.test(rest) ||
    roleWord.test(rest) ||
    findDates(rest).length > 0
  );
}
