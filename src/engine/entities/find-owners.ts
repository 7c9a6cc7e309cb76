import { shortNames } from '../data/known-bodies.ts';
import { places, teamNames } from '../data/organisation-words.ts';
import { isShortFor } from '../data/short-first-names.ts';
import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import { lastWord } from '../text/end-words.ts';
import {
  firstOfFirm,
  frontOfFirm,
  homeBodies,
  isBody,
  lastWords,
  shortOfBody,
} from './short-forms-of-body.ts';
import { middleName, shortFormsOf } from './short-forms-of-person.ts';

/** Short form → the full name that it stands for, both as keys; the first to claim a form has it. */
type Claims = Map<string, string>;

interface FullName {
  key: string;
  /** The words of the key. */
  parts: readonly string[];
}

/** Short form → the long form it stands for: the last name, or the first name, of a full name; an acronym. */
export function findOwners(
  keys: readonly string[],
  acronyms: ReadonlyMap<string, string>,
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const full = [...counts.keys()]
    .filter((key) => key.includes(' ') && !/ (?:v|[js]r|ii|iii|iv)(?: |$)/.test(key))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map((key) => ({ key, parts: key.split(' ') }));
  const owners = new Map<string, string>(acronyms);
  for (const [short, key] of shortNames) if (counts.has(short) && counts.has(key)) owners.set(short, key);
  for (const [short, key] of namesByGender(full)) owners.set(short, key);
  for (const [short, key] of claimForms(full, counts))
    if (counts.has(short) && !owners.has(short) && !places.has(short)) owners.set(short, key);
  return follow(owners);
}

/** `Ida Orrin` is `female orrin`: whom `Ms Orrin` stands for. */
function namesByGender(full: readonly FullName[]): Claims {
  const claims: Claims = new Map();
  for (const { key, parts } of full) {
    const gender = genderOfFirstName(parts[0] ?? '');
    if (gender !== 'unknown' && !isBody(parts)) claims.set(`${gender} ${parts.at(-1)}`, key);
  }
  return claims;
}

/** The surest forms first. `full`: the full names, the most frequent first; `counts`: of all names, in the order of print. */
function claimForms(full: readonly FullName[], counts: ReadonlyMap<string, number>): Claims {
  const claims = claimPlainForms(full);
  claimFronts(claims, full, [...counts.keys()]);
  claimFirstWords(claims, full);
  const keys = full.map(({ key }) => key);
  for (const [short, key] of homeBodies(keys)) claim(claims, short, key);
  for (const [short, key] of lastWords(keys)) claim(claims, short, key);
  for (const { key, parts } of full) claim(claims, middleName(parts), key);
  for (const [short, key] of byInitial(keys)) claim(claims, short, key);
  for (const [other, key] of byNickname(full, counts)) claim(claims, other, key);
  return claims;
}

/** `p quarn`, where one full name alone can be it: `perrin quarn`. */
function byInitial(full: readonly string[]): [string, string][] {
  const bySurname = Map.groupBy(full, lastWord);
  return full.flatMap((key): [string, string][] => {
    if (!/^\p{L} \S+$/u.test(key)) return [];
    const others = (bySurname.get(key.slice(2)) ?? []).filter(
      (other) => other !== key && other[0] === key[0],
    );
    const [own] = others;
    return others.length === 1 && own && /^\p{L}{2,} /u.test(own) ? [[key, own]] : [];
  });
}

/**
 * `mike quarn` beside `michael quarn`: one person, by the form that is printed more often, or else the longer one; nobody where a
 * third has the surname.
 */
function byNickname(full: readonly FullName[], counts: ReadonlyMap<string, number>): [string, string][] {
  const people = full.filter(({ parts }) => parts.length === 2 && !isBody(parts));
  return [...Map.groupBy(people, ({ parts }) => parts[1]!).values()].flatMap(
    (bearers): [string, string][] => {
      const [one, other] = bearers;
      if (!one || !other || bearers.length > 2 || !isShortFor(one.parts[0]!, other.parts[0]!)) return [];
      const isTie = counts.get(one.key) === counts.get(other.key);
      return isTie && other.key.length > one.key.length ? [[one.key, other.key]] : [[other.key, one.key]];
    },
  );
}

function claim(claims: Claims, short: string | null, key: string): void {
  if (short !== null && !claims.has(short)) claims.set(short, key);
}

function claimPlainForms(full: readonly FullName[]): Claims {
  const claims: Claims = new Map();
  // `Voorhies Lumber` beside `Joyce Voorhies`: she is `Voorhies`.
  const ofFirms = new Set<string>();
  const surnames = new Set(full.map(({ parts }) => parts.at(-1)));
  for (const { key, parts } of full) {
    if (isBody(parts)) {
      const short = shortOfBody(parts);
      claim(claims, teamOf(parts), key);
      if (short !== null && !claims.has(short)) ofFirms.add(short);
      claim(claims, short, key);
      continue;
    }
    const surname = parts.length === 2 && genderOfFirstName(parts[0] ?? '') !== 'unknown' ? parts[1]! : null;
    if (surname !== null && ofFirms.has(surname)) claims.set(surname, key);
    for (const short of shortFormsOf(parts)) {
      // `Mohammed` beside `Mohammed Quarn` and `Yana Mohammed`: she, whose surname it is.
      const isFirst = short === parts[0] && short !== parts.at(-1) && !mayOpenWithSurname(parts);
      const isOthers = isFirst && surnames.has(short);
      if (short !== '' && short !== key && !isOthers) claim(claims, short, key);
    }
  }
  return claims;
}

/** `Kim Jong Un` */
function mayOpenWithSurname([, ...given]: readonly string[]): boolean {
  return given.length === 2 && given.every((part) => /^\p{L}{2,6}$/u.test(part) && !isFirstName(part));
}

/** `Orrin Hornets` are the `Hornets`. */
function teamOf(parts: readonly string[]): string | null {
  const team = parts.at(-1) ?? '';
  return teamNames.has(team) ? team : null;
}

/** Only behind the full name: `Orsa Ridge` before `Orsa Ridge Platinum` is a name of its own. */
function claimFronts(claims: Claims, full: readonly FullName[], printed: readonly string[]): void {
  const order = new Map(printed.map((key, at) => [key, at]));
  for (const { key, parts } of full) {
    const front = frontOfFirm(parts);
    const follows = front !== null && (order.get(key) ?? 0) < (order.get(front) ?? -1);
    if (follows) claim(claims, front, key);
  }
}

function claimFirstWords(claims: Claims, full: readonly FullName[]): void {
  for (const { key, parts } of full) {
    const first = firstOfFirm(parts);
    if (first === null) continue;
    const isAlone = full.every((other) => other.key === key || !other.parts.includes(first));
    if (isAlone) claim(claims, first, key);
  }
}

/** `ida orrin` → `ida m orrin` when both occur: every short form points at the end of its chain. */
function follow(owners: Map<string, string>): Map<string, string> {
  for (const [short, key] of owners) {
    const seen = new Set([short]);
    let end = key;
    for (let next = owners.get(end); next !== undefined && !seen.has(end); next = owners.get(end)) {
      seen.add(end);
      end = next;
    }
    owners.set(short, end);
  }
  return owners;
}
