import { auxiliaries } from '../data/function-words.ts';
import { nationalities, organisationWords, places, thingWords } from '../data/organisation-words.ts';
import { irregularPasts } from '../data/verbs.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { lastWord } from '../text/end-words.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { findAge } from './find-age.ts';
import type { Name } from './find-names.ts';
import { findNicknames } from './find-nicknames.ts';
import { findRoles } from './find-roles.ts';
import { isPlaceName } from './is-place.ts';
import { toKey } from './name-key.ts';

/**
 * First names alone that no list has, or that are places too: index of the name → key of the one full name in the
 * article that begins with it. `Zelda` says what `Zelda Orrin` says, before her full name and after it; `in Paris` is no
 * Paris Orrin. Nicknames likewise: `Boots` after `Odo “Boots” Finch`.
 */
export function findFirstNames(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const full = fullNames(names, keys);
  const nicknames = findNicknames(reading, names);
  const byKey = Map.groupBy(names.keys(), (index) => keys[index] ?? '');
  const found = new Map<number, string>();
  for (const [key, alone] of byKey) {
    const nicknamed = nicknames.get(key);
    const owner = nicknamed ?? full.get(key);
    if (!owner || owners.has(key)) continue;
    const strict = places.has(key) || nationalities.has(key);
    const honoured = alone.some((index) => /^(?:sir|dame)$/.test(names[index]?.honorific ?? ''));
    const acting = alone.filter(
      (index) => acts(reading, names[index], strict) || (names[index]?.honorific ?? null) !== null,
    );
    const own = (byKey.get(owner) ?? []).flatMap((index) => names[index] ?? []);
    const short = own.every(({ text }) => surnameFirst.test(text)) && !isFirstName(key);
    const titled = alone.some((index) => /^m(?:r|s|rs|iss)\.?$/.test(names[index]?.honorific ?? ''));
    const shown =
      nicknamed ||
      honoured ||
      (short && titled && isPersonal(reading, own)) ||
      own.some(({ text }) => givenLast.test(text)) ||
      (acting.length > 0 && (isPersonal(reading, own) || hasFamily(reading, own, keys))) ||
      (!strict && speaksBehind(reading, alone, own, names));
    // `Israel said`, `in Israel`: mostly the country, whatever a minister is called
    if (!shown || (strict && !nicknamed && acting.length * 2 < alone.length)) continue;
    for (const index of strict ? acting : alone)
      if (!isPlaced(reading, names[index])) found.set(index, owners.get(owner) ?? owner);
  }
  return found;
}

/** `Choi Eun-bi`: the surname stands first. */
const givenLast = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** `Geng Shuang`, who is `Mr Geng` next. */
const surnameFirst = /^\p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,7}$/u;

/** First word → the one full name that begins with it; null where several do. */
function fullNames(names: readonly Name[], keys: readonly string[]): Map<string, string | null> {
  const full = new Map<string, string | null>();
  const lasts = new Set<string>();
  const bySurname = new Set<string>();
  for (const [index, { kind }] of names.entries()) {
    const key = keys[index] ?? '';
    if (kind !== 'name' || !key.includes(' ')) continue;
    const parts = key.split(' ');
    const [first = ''] = parts;
    lasts.add(parts.at(-1) ?? '');
    if (!mayBeFullName(key, parts)) full.set(first, null);
    else if (!full.has(first)) {
      full.set(first, key);
      // `Choi Eun-bi` before `Choi Won-ji`: `Choi` is who was named first.
      if (givenLast.test(names[index]?.text ?? '')) bySurname.add(first);
    } else if (full.get(first) !== key && !(bySurname.has(first) && givenLast.test(names[index]?.text ?? '')))
      full.set(first, null);
  }
  for (const last of lasts) full.delete(last);
  // `Jordan`, beside `Jim Jordan`
  for (const key of keys) {
    const space = key.indexOf(' ');
    const last = key.slice(space + 1);
    if (space < 0 || !places.has(last) || last.includes(' ') || !isFirstName(key.slice(0, space))) continue;
    full.set(last, full.has(last) && full.get(last) !== key ? null : key);
  }
  return full;
}

function mayBeFullName(key: string, parts: readonly string[]): boolean {
  const isThing = (part: string) => organisationWords.has(part) || thingWords.has(part);
  const [first = ''] = parts;
  if (parts.length > 3 || parts.slice(1).some(isThing) || nationalities.has(first) || first.length < 2)
    return false;
  return !/ (?:of|and) | & /.test(key) && (places.has(first) || !isPlaceName(key));
}

/** A title, an age or a role: no firm has them. */
function isPersonal(reading: Reading, own: readonly Name[]): boolean {
  if (own.some(({ honorific, title }) => honorific !== null || title !== null)) return true;
  return (
    findAge(reading, own) !== null ||
    own.some((name) => findRoles(reading, name).some((role) => !role.body || role.direct))
  );
}

/** `Zelda Orrin was there. “It is late,” Zelda said`: a name of two words that acts, and its first, only later, which speaks. */
function speaksBehind(
  reading: Reading,
  alone: readonly number[],
  [full]: readonly Name[],
  names: readonly Name[],
): boolean {
  const { tokens } = reading;
  if (!full || full.last - full.core !== 2 || tokens[full.first - 1]?.lower === 'the') return false;
  const next = tokens[full.last];
  const acts = auxiliaries.has(next?.lower ?? '') || next?.text === ',' || isReport(next);
  return (
    acts &&
    alone.every((index) => (names[index]?.first ?? 0) > full.first) &&
    alone.some((index) => {
      const { first = 0, last = 0 } = names[index] ?? {};
      return isReport(tokens[last]) || isReport(tokens[first - 1]);
    })
  );
}

/** Others have the last name too: `Odo Garvey`, `the Garveys`, `the Garvey sisters`; not `the Norland Hawks`, `the Hawks`. */
function hasFamily({ tokens }: Reading, own: readonly Name[], keys: readonly string[]): boolean {
  if (own.some(({ first, text }) => tokens[first - 1]?.lower === 'the' || /\p{Lu}{2,}$/u.test(text)))
    return false;
  const owner = toKey(own[0]?.text ?? '');
  const last = lastWord(owner);
  return keys.some(
    (key) => key === last || key === `${last}s` || (key !== owner && key.endsWith(` ${last}`)),
  );
}

/** `says Zelda`, `Zelda left`; `strict`: it must speak. */
function acts({ tokens }: Reading, name: Name | undefined, strict: boolean): boolean {
  if (!name || name.last - name.core !== 1 || name.core !== name.first) return false;
  const { first, last } = name;
  const next = tokens[last];
  if (isReport(next) || (isReport(tokens[first - 1]) && next?.kind !== 'word')) return true;
  const lower = next?.kind === 'word' ? next.lower : '';
  return !strict && (auxiliaries.has(lower) || irregularPasts.has(lower) || /\wed$/.test(lower));
}

function isReport(token: Token | undefined): boolean {
  const word = token?.kind === 'word' ? lookUpReportingWord(token.lower) : undefined;
  return word?.speech === true && (word.form === 'past' || word.form === 'present');
}

function isPlaced({ tokens }: Reading, name: Name | undefined): boolean {
  return /^(?:in|at|near|outside|into|across|around|the)$/.test(lowerAt(tokens, (name?.first ?? 0) - 1));
}
