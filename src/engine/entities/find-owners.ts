import { companyEndings } from '../data/company-endings.ts';
import { shortNames } from '../data/known-bodies.ts';
import { nationalities, organisationWords, places, teamNames } from '../data/organisation-words.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import { particles } from './name-run.ts';

/** Short form → the long form it stands for: the last name, or the first name, of a full name; an acronym. */
export function findOwners(
  keys: readonly string[],
  acronyms: ReadonlyMap<string, string>,
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const full = [...counts.keys()]
    .filter((key) => key.includes(' '))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const owners = new Map<string, string>(acronyms);
  for (const [short, key] of shortNames) if (counts.has(short) && counts.has(key)) owners.set(short, key);
  const byShort = new Map<string, string>();
  // `Voorhies Lumber` beside `Joyce Voorhies`: she is `Voorhies`.
  const ofFirms = new Set<string>();
  for (const key of full) {
    const parts = key.split(' ');
    const person = parts.length === 2 && isFirstName(parts[0] ?? '');
    if (
      !person &&
      parts.some((part) => part === '&' || organisationWords.has(part) || companyEndings.has(part))
    ) {
      const team = parts.at(-1) ?? '';
      if (teamNames.has(team) && !byShort.has(team)) byShort.set(team, key);
      const short = shortOfBody(parts);
      if (short !== null && !byShort.has(short)) {
        byShort.set(short, key);
        ofFirms.add(short);
      }
      continue;
    }
    const gender = genderOfFirstName(parts[0] ?? '');
    const ends = [
      parts.at(-1),
      parts.slice(1).join(' '),
      fromParticle(parts),
      parts.length > 2 ? `${parts[0]} ${parts.at(-1)}` : null,
      firstSurname(parts),
      surnameInside(parts),
      surnameInFront(parts),
      gender !== 'unknown' || isFirstName(parts[0] ?? '') ? parts[0] : null,
    ];
    if (gender !== 'unknown') owners.set(`${gender} ${parts.at(-1)}`, key);
    const bearer = parts.length === 2 && gender !== 'unknown' ? parts[1] : undefined;
    for (const short of ends)
      if (short && short !== key && (!byShort.has(short) || (short === bearer && ofFirms.has(short))))
        byShort.set(short, key);
  }
  const printed = new Map([...counts.keys()].map((key, at) => [key, at]));
  for (const key of full) {
    const front = frontOfFirm(key.split(' '));
    const follows = front !== null && (printed.get(key) ?? 0) < (printed.get(front) ?? -1);
    if (follows && !byShort.has(front)) byShort.set(front, key);
  }
  for (const key of full) {
    const front = firstOfFirm(key.split(' '));
    const alone = front !== null && full.every((other) => other === key || !other.split(' ').includes(front));
    if (alone && !byShort.has(front)) byShort.set(front, key);
  }
  for (const [short, key] of homeBodies(full)) if (!byShort.has(short)) byShort.set(short, key);
  for (const key of full) {
    const middle = middleName(key.split(' '));
    if (middle !== null && !byShort.has(middle)) byShort.set(middle, key);
  }
  for (const [short, key] of byShort)
    if (counts.has(short) && !owners.has(short) && !places.has(short)) owners.set(short, key);
  return follow(owners);
}

/** `L. M. van den Berg` is `Van den Berg` next. */
function fromParticle(parts: readonly string[]): string | null {
  const at = parts.findIndex((part, i) => i > 0 && particles.has(part));
  return at > 0 && at < parts.length - 1 ? parts.slice(at).join(' ') : null;
}

/** `Inés Carbajal Roux` is `Carbajal` next; `Mary Ann Lee` is no `Ann`. */
function firstSurname(parts: readonly string[]): string | null {
  const [, middle = ''] = parts;
  return parts.length === 3 && middle.length > 3 && !isFirstName(middle) && !particles.has(middle)
    ? middle
    : null;
}

/** `Quek Siew Lan` is `Quek` next, by her surname. */
function surnameInFront(parts: readonly string[]): string | null {
  const [first = '', ...given] = parts;
  const short = given.length === 2 && parts.every((part) => /^\p{L}{2,6}$/u.test(part));
  return short && !isFirstName(first) && !given.some((part) => particles.has(part)) ? first : null;
}

/** `Desmond Teo Wei Lun` is `Teo` next. */
function surnameInside(parts: readonly string[]): string | null {
  const [first = '', second = '', ...given] = parts;
  const short = given.length === 2 && given.every((part) => part.length <= 5);
  return short && isFirstName(first) && !particles.has(second) ? second : null;
}

/** `Lucía Vega Ortiz` is `Vega` next, a first name elsewhere, where no other full name has it. */
function middleName(parts: readonly string[]): string | null {
  const [first = '', middle = ''] = parts;
  const mayBe = parts.length === 3 && middle.length > 2 && !particles.has(middle) && isFirstName(first);
  return mayBe && isFirstName(middle) ? middle : null;
}

/** `Norvane Industries` is `Norvane` next; a body named for a place or a person keeps its whole name. */
function shortOfBody(parts: readonly string[]): string | null {
  const [short = ''] = parts;
  const tail = parts.slice(1);
  if (tail[0] === '&' && short.length > 3 && !isFirstName(short)) return short;
  const long = longShortOf(parts);
  if (long !== null) return long;
  const plain = tail.length === 1 && companyEndings.has(tail[0] ?? '');
  return plain && short.length > 3 && !isFirstName(short) && !nationalities.has(short) ? short : null;
}

/** `Halvane Home Products` is `Halvane` next, where nobody else has the word. */
function firstOfFirm(parts: readonly string[]): string | null {
  const [first = ''] = parts;
  const telling = first.length > 4 && !isFirstName(first) && !places.has(first) && !nationalities.has(first);
  return parts.length === 3 && telling && companyEndings.has(parts[2] ?? '') && !organisationWords.has(first)
    ? first
    : null;
}

/** `Orsa Ridge Platinum` is `Orsa Ridge` next; `Orsa Bay Council` is not. */
function frontOfFirm(parts: readonly string[]): string | null {
  const [first = '', second = '', last = ''] = parts;
  if (parts.length !== 3 || isFirstName(first) || isFirstName(second) || organisationWords.has(last))
    return null;
  return [first, second, last].some((part) => part.length < 3 || places.has(part) || nationalities.has(part))
    ? null
    : `${first} ${second}`;
}

/** `Pacific Crown Packing` is `Pacific Crown` next, `Trans-Moor Rail` `Trans-Moor`, `St Brendan Regional Hospital` `St Brendan`. */
function longShortOf(parts: readonly string[]): string | null {
  if (/^(?:st|saint)$/.test(parts[0] ?? '') && parts.length > 2) return parts.slice(0, 2).join(' ');
  const front = parts.slice(0, -1);
  const isTelling = front.length === 2 || (front.length === 1 && /\p{L}-\p{L}/u.test(front[0] ?? ''));
  if (!isTelling || !companyEndings.has(parts.at(-1) ?? '') || front.some((part) => places.has(part)))
    return null;
  return front.some((part) => part === '&' || nationalities.has(part)) ? null : front.join(' ');
}

/** `Norwegian Harp Committee` is `Harp Committee` next, where no other country has one; every country has a `Supreme Court`. */
function homeBodies(full: readonly string[]): Map<string, string> {
  const keys = new Map<string, string[]>();
  for (const key of full) {
    const space = key.indexOf(' ');
    if (!nationalities.has(key.slice(0, space))) continue;
    const rest = key.slice(space + 1).split(' ');
    const isTelling = rest.slice(0, -1).some((part) => !organisationWords.has(part) && !ofState.has(part));
    if (!organisationWords.has(rest.at(-1) ?? '') || !isTelling) continue;
    const short = rest.join(' ');
    keys.set(short, [...(keys.get(short) ?? []), key]);
  }
  return new Map([...keys].flatMap(([short, of]) => (of.length === 1 ? [[short, of[0]!]] : [])));
}

const ofState: ReadonlySet<string> = new Set(
  'foreign supreme high federal constitutional national central interior home prime general public'.split(
    ' ',
  ),
);

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
