import type { Reading } from '../attribution/reading.ts';
import { lookUpReportingWord } from '../attribution/reporting-lexicon.ts';
import { auxiliaries } from '../data/function-words.ts';
import { nationalities, organisationWords, places, thingWords } from '../data/organisation-words.ts';
import { irregularPasts } from '../data/verbs.ts';
import type { Token } from '../text/segment.ts';
import { findAge } from './find-age.ts';
import type { Name } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { isPlaceName } from './is-place.ts';
import { toKey } from './name-key.ts';

/**
 * First names alone that no list has, or that are places too: index of the name → key of the one full name in the
 * article that begins with it. `Zelda` says what `Zelda Orrin` says, before her full name and after it; `in Paris` is no
 * Paris Orrin.
 */
export function findFirstNames(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const full = fullNames(names, keys);
  const found = new Map<number, string>();
  for (const key of new Set(keys)) {
    const owner = full.get(key);
    const alone = names.flatMap((name, index) => (keys[index] === key ? [{ name, index }] : []));
    const place = places.has(key);
    const acting = alone.filter(({ name }) => acts(reading, name, place));
    if (!owner || owners.has(key) || acting.length === 0) continue;
    const own = names.filter((_, index) => keys[index] === owner);
    if (!isPersonal(reading, own) && !hasFamily(reading, own, keys)) continue;
    for (const { name, index } of place ? acting : alone)
      if (!isPlaced(reading, name)) found.set(index, owners.get(owner) ?? owner);
  }
  return found;
}

/** First word → the one full name that begins with it; null where several do. */
function fullNames(names: readonly Name[], keys: readonly string[]): Map<string, string | null> {
  const full = new Map<string, string | null>();
  const lasts = new Set<string>();
  for (const [index, { kind }] of names.entries()) {
    const key = keys[index] ?? '';
    const parts = key.split(' ');
    const [first = ''] = parts;
    if (kind !== 'name' || parts.length < 2) continue;
    lasts.add(parts.at(-1) ?? '');
    if (!mayBeFullName(key, parts)) full.set(first, null);
    else if (!full.has(first)) full.set(first, key);
    else if (full.get(first) !== key) full.set(first, null);
  }
  for (const last of lasts) full.delete(last);
  return full;
}

function mayBeFullName(key: string, parts: readonly string[]): boolean {
  const isThing = (part: string) => organisationWords.has(part) || thingWords.has(part);
  const [first = ''] = parts;
  if (parts.length > 3 || parts.some(isThing) || nationalities.has(first) || first.length < 3) return false;
  return !/ (?:of|and) | & /.test(key) && (places.has(first) || !isPlaceName(key));
}

/** A title, an age or a role: no firm has them. */
function isPersonal(reading: Reading, own: readonly Name[]): boolean {
  if (own.some(({ honorific, title }) => honorific !== null || title !== null)) return true;
  return (
    findAge(reading, own) !== null ||
    own.some((name) => findRoles(reading, name).some((role) => !role.body && !role.direct))
  );
}

/** Others have the last name too: `Odo Garvey`, `the Garveys`, `the Garvey sisters`; not `the Norland Hawks`, `the Hawks`. */
function hasFamily({ tokens }: Reading, own: readonly Name[], keys: readonly string[]): boolean {
  if (own.some(({ first, text }) => tokens[first - 1]?.lower === 'the' || /\p{Lu}{2,}$/u.test(text)))
    return false;
  const owner = toKey(own[0]?.text ?? '');
  const last = owner.split(' ').at(-1) ?? '';
  return keys.some(
    (key) => key === last || key === `${last}s` || (key !== owner && key.endsWith(` ${last}`)),
  );
}

/** `says Zelda`, `Zelda left`; `strict`: it must speak. */
function acts({ tokens }: Reading, { first, last, core }: Name, strict: boolean): boolean {
  if (last - first !== 1 || core !== first) return false;
  const next = tokens[last];
  if (isReport(next) || (isReport(tokens[first - 1]) && next?.kind !== 'word')) return true;
  const lower = next?.kind === 'word' ? next.lower : '';
  return !strict && (auxiliaries.has(lower) || irregularPasts.has(lower) || /\wed$/.test(lower));
}

function isReport(token: Token | undefined): boolean {
  const word = token?.kind === 'word' ? lookUpReportingWord(token.lower) : undefined;
  return word !== undefined && word.speech && (word.form === 'past' || word.form === 'present');
}

function isPlaced({ tokens }: Reading, { first }: Name): boolean {
  return /^(?:in|at|near|outside|into|across|around|the)$/.test(tokens[first - 1]?.lower ?? '');
}
