/**
 * A line of a file's head that is a name and nothing else in, what it names out; only its place can tell that it
 * is no headline. `Miriam Bloch` beside a date is an author, `The Northern Mail` over a headline a publisher.
 */
import { personNouns, pluralPeopleNouns } from '../data/people-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { agencies } from './agencies.ts';
import { isSection } from './is-section.ts';
import { isMasthead } from './masthead.ts';

const particle = '(?:de|del|della|der|den|van|von|da|di|du|la|le|bin|al|el|ter|ten)';
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.)`;
const person = new RegExp(String.raw`^${nameWord}(?:\s+(?:${particle}\s+){0,2}${nameWord}){1,3}$`, 'u');

const people = String.raw`${nameWord}(?:\s(?:${particle}\s){0,2}${nameWord}){1,3}`;
const places = String.raw`${nameWord}(?:,?\s(?:and\s)?(?!${people}\s+(?:in|at)\s)${nameWord}){0,3}`;
const correspondents = new RegExp(
  String.raw`^(?<names>${people}(?:(?:,|\s+and)\s+${people}){0,2}|${people}\s+in\s+${places}\s+and\s+${people}(?=\s+in\s))\s+(?:in|at|reports from)\s+${places}$`,
  'u',
);

const joint = String.raw`(?:,\s*(?:and\s+)?|\s+(?:and|&)\s+)`;
const separator = new RegExp(joint, 'u');
const leading = new RegExp(`^${people}(?:${joint}${people}){0,3}`, 'u');
const joined = new RegExp(`^${people}(?:${joint}${people}){1,5}$`, 'u');

/** The names that a line opens with: `Ann Lee, Bo Roe and Cy Dunn` of a longer line. Null where no first name, or initial, is known. */
export function readNames(line: string): string | null {
  const found = leading.exec(line)?.[0] ?? '';
  return opensWithFirstName(found) ? found : null;
}

function opensWithFirstName(name: string): boolean {
  const first = name.split(/\s/)[0] ?? '';
  return isFirstName(first) || /^\p{Lu}\.$/u.test(first);
}

/** `Zybrand Oe and Ann Lee`: several names and nothing else, of which lists have at least one. */
export function areSeveralNames(line: string): boolean {
  if (line.length > longest || !joined.test(line.trim())) return false;
  const names = line.trim().split(separator);
  return names.every((name) => !isOutlet(name)) && names.some(opensWithFirstName);
}

/** The same of names that no list has: no word of them is written in small letters in the rest of the text. */
export function mayBeSeveralNames(line: string, text: string): boolean {
  const name = line.trim();
  if (line.length > longest || !joined.test(name) || name.split(separator).some(isOutlet)) return false;
  const printed = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}'’-]+/gu));
  const words = name.replace(/\s(?:and|AND)\s|,/gu, ' ').match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.every((word) => !printed.has(word.toLowerCase()));
}

/** `Ann Lee, Harbour Press`: who wrote it, and for whom. Null for other lines. */
export function readNamesAndOutlet(line: string): { names: string; outlet: string } | null {
  const parts = line.length > longest ? null : nameAndRest.exec(line);
  const { names = '', outlet = '' } = parts?.groups ?? {};
  const areNames = isPersonName(names) || joined.test(names);
  return areNames && !isOutlet(names) && isOutlet(outlet) ? { names, outlet } : null;
}

/** Up to the last comma or mark between two names. */
const nameAndRest = /^\s*(?<names>.*\S)(?:,|\s*[|·•]|\s[–—-])\s+(?<outlet>[^,|·•]+?)\s*$/u;

/** `Harbour Press`, `AFP` */
function isOutlet(name: string): boolean {
  return (isMasthead(name) && !isSection(name)) || agencies.includes(name.replace(/^The\s/u, ''));
}

/** `Ann Lee in Tove`, `Ann Lee and Bo Chen in Tove`: the names, or null. */
export function readCorrespondents(line: string): string | null {
  const names = correspondents.exec(line.trim())?.groups?.['names'];
  return names && isFirstName(names.split(/\s/)[0] ?? '') ? names : null;
}

/** The same of names that no list has, which only the place of the line tells from other words. */
export function mayBeCorrespondents(line: string): string | null {
  return line.length > longest ? null : (correspondents.exec(line.trim())?.groups?.['names'] ?? null);
}

/** Characters of a byline with names and a place. */
const longest = 160;

/** `Company Participants` is a heading. */
export function isPersonName(line: string): boolean {
  const name = line.trim();
  const last = name.split(/\s+/).at(-1)!.toLowerCase();
  const arePeople = pluralPeopleNouns.has(last) || (last.endsWith('s') && personNouns.has(last.slice(0, -1)));
  return person.test(name) && !isMasthead(line) && !arePeople;
}

/** `TRN News` of `TRN News, Norland`, a paper or broadcaster and its place. */
export function readOutlet(line: string): string | null {
  const name = outletAndPlace.exec(line.trim())?.groups?.['name'] ?? '';
  return isMasthead(name) && !isSection(name) ? name : null;
}

const outletAndPlace = new RegExp(
  String.raw`^(?<name>[^,]{3,50})(?:,\s${nameWord}(?:\s(?:(?:and|of|upon)\s)?${nameWord}){0,3})?$`,
  'u',
);
