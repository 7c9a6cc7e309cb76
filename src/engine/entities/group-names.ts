import { knownMen } from '../data/known-people.ts';
import { isKorean } from '../data/korean-names.ts';
import { places } from '../data/organisation-words.ts';
import { type Gender, genderByEnding, genderOfFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Entity } from './entity.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findAge } from './find-age.ts';
import { findFirstNames } from './find-first-names.ts';
import { findMisspelt } from './find-misspelt.ts';
import type { Name } from './find-names.ts';
import { findOwners } from './find-owners.ts';
import { findRoles, opensOffice } from './find-roles.ts';
import { genderOfPronouns, type IsNamed } from './gender-of-pronouns.ts';
import { keysOf } from './heirs.ts';
import { isPerson } from './is-person.ts';
import { isPlace } from './is-place.ts';
import { isSurePerson, mayBePerson } from './judge-kind.ts';
import { holdersOfTitles } from './local-titles.ts';
import { indexNames } from './name-index.ts';
import { toKey } from './name-key.ts';
import { namesakesByAge } from './namesakes-by-age.ts';
import { namesakesByPlace, sharedSurnames } from './namesakes-by-place.ts';
import { namesakesBySex } from './namesakes-by-sex.ts';
import { namesakesByTitle } from './namesakes-by-title.ts';
import { namesakesByTurn } from './namesakes-by-turn.ts';
import { personInSmallLetters } from './person-in-small-letters.ts';
import { genderOfHonorific, readSex, sexUnknown } from './read-sex.ts';
import { isChinese, opensWithSurname } from './short-forms-of-person.ts';
import { surnamesBeforeKin } from './surnames-before-kin.ts';
import { wholeName } from './whole-name.ts';

/**
 * Names of an article → entities, one for all the forms of a name.
 * `James Cleverly` … `Cleverly` … `Mr Cleverly` → one person; `National Crime Agency (NCA)` … `NCA` → one organisation.
 */
export interface NamedEntities {
  entities: Entity[];
  /** Index of a name → id of its entity. */
  entityOf: readonly (number | null)[];
}

export function groupNames(reading: Reading, names: readonly Name[]): NamedEntities {
  const groups = new Map<string, number[]>();
  const acronyms = findAcronyms(reading, names);
  const keys = keysOf(reading, names);
  const owners = findOwners(
    keys.filter((_, index) => names[index]?.kind === 'name'),
    acronyms,
  );
  const beforeKin = surnamesBeforeKin(reading, names, keys, owners);
  for (const [surname, other] of beforeKin)
    if (other) owners.set(surname, other);
    else owners.delete(surname);
  const alone = keys.filter(
    (key, index) => !owners.has(key) && (names[index]?.honorific || saysAlone(reading, names[index]!)),
  );
  for (const [key, owner] of findMisspelt(keys, new Set(alone))) owners.set(key, owner);
  for (const [title, holder] of holdersOfTitles(reading, names, keys))
    if (!owners.has(title)) owners.set(title, owners.get(holder) ?? holder);
  const firstNames = findFirstNames(reading, names, keys, owners);
  const bySex = namesakesBySex(reading, names, keys, owners);
  for (const [surname, owner] of bySex) owners.set(surname, owner);
  const byAge = namesakesByAge(reading, names, keys, owners);
  const byTitle = namesakesByTitle(reading, names, keys, owners);
  const shared = sharedSurnames(reading, names, keys, owners);
  const byTurn = namesakesByTurn(reading, names, keys, owners, shared);
  const byPlace = namesakesByPlace(reading, names, keys, owners, shared, new Map([...byTitle, ...byTurn]));
  for (const [index, name] of names.entries()) {
    if (name.kind === 'title') continue;
    const own = keys[index] ?? '';
    const owner =
      firstNames.get(index) ??
      byAge.get(index) ??
      byTitle.get(index) ??
      byTurn.get(index) ??
      (bySex.has(own) ? undefined : byPlace.get(index)) ??
      ownerOf(owners, own, name.honorific);
    const key = isInitials(name.text) && owner.startsWith(`${own} `) ? own : owner;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const { at } = indexNames(names);
  const isNamed: IsNamed = (token) => at.has(token);
  const entityOf: (number | null)[] = names.map(() => null);
  const entities = [...groups].map(([key, members], id) => {
    for (const member of members) entityOf[member] = id;
    const own = members.flatMap((member) => names[member] ?? []);
    const entity = toEntity(reading, own, { id, key, isAlone: beforeKin.has(key) });
    const asked = entity.kind === 'person' && entity.gender === 'unknown';
    if (!asked) return entity;
    const told = genderOfPronouns(reading, own, isNamed);
    if (told !== 'unknown') return { ...entity, gender: told };
    const gender = entity.sure || entity.age !== null ? genderOfEnding(entity.name) : 'unknown';
    return { ...entity, gender, ...(gender !== 'unknown' && { sexByEnding: true }) };
  });
  return { entities, entityOf };
}

/** `“…,” Orrieth (also) said`: a lone word beside a verb of saying. */
function saysAlone({ tokens }: Reading, { first, last }: Name): boolean {
  const behind = /^(?:also|later|then|further)$/.test(lowerAt(tokens, last)) ? last + 1 : last;
  const beside = [tokens[first - 1], tokens[behind]];
  return last - first === 1 && beside.some((token) => lookUpReportingWord(token?.lower ?? '')?.speech);
}

/** `Ponciano Dizon`: by how his first name ends; a surname alone tells nothing. */
function genderOfEnding(name: string): Gender {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0 || !/^\p{Lu}\p{Ll}+$/u.test(first) || places.has(first.toLowerCase()))
    return 'unknown';
  return genderByEnding(first);
}

/** `OMI` is no first name of `OMI Music`. */
function isInitials(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

/** `Mrs Okoro` is not James Okoro. */
function ownerOf(owners: ReadonlyMap<string, string>, own: string, honorific: string | null): string {
  const owner = owners.get(own) ?? own;
  const gender = genderOfHonorific(honorific);
  const known = knownMen.has(own);
  if (!owner.includes(' ') || !(known || gender !== 'unknown')) return owner;
  const parts = owner.split(' ');
  const asian = isChinese(parts) || isKorean(parts);
  const first = asian ? 'unknown' : genderOfFirstName(parts[0] ?? '');
  // `Trump` beside `Lara Trump`
  if (known && first === 'female') return own;
  if (gender === 'unknown') return owner;
  // `Mr Howard` is not Howard Flight.
  if (
    plainTitles.test(honorific ?? '') &&
    owner.startsWith(`${own} `) &&
    !opensWithSurname.test(owner) &&
    !asian &&
    !known
  )
    return own;
  const differs = first !== 'unknown' && first !== gender;
  return differs ? (owners.get(`${gender} ${own}`) ?? `${gender} ${own}`) : owner;
}

const plainTitles = /^(?:mr|mrs|ms|miss)\.?$/;

function toEntity(
  reading: Reading,
  names: readonly Name[],
  { id, key, isAlone }: { id: number; key: string; isAlone: boolean },
): Entity {
  const full = names.filter(({ text }) => toKey(text) === key);
  const printed = isAlone ? names[0]!.text : wholeName(reading, full.length > 0 ? full : names);
  // `ODO F. FINCH` at his turns, `Odo Finch` elsewhere
  const name = names.some(({ text }) => /\p{Ll}/u.test(text)) ? personInSmallLetters(printed) : printed;
  const roles = names.flatMap((member) => findRoles(reading, member));
  const kind = isPerson(reading, names, name, roles) ? 'person' : 'organisation';
  const age = findAge(reading, names);
  return {
    id,
    name: kind === 'person' ? personInSmallLetters(name) : name,
    kind,
    named: true,
    sure: kind === 'person' && (age !== null || isSurePerson(names, name, roles)),
    likely: kind !== 'person' && mayBePerson(reading, names, name, roles),
    ...(kind === 'person' ? readSex(reading, names, name, roles) : sexUnknown),
    place: kind !== 'person' && isPlace(reading, names, name),
    age,
    mentions: names.map((member) => toSpan(reading, member)),
    titles: names.flatMap(({ honorific, first, core }) =>
      honorific === null ? [] : [toSpan(reading, { first, last: core })],
    ),
    roles: [
      ...names.flatMap(({ title }) =>
        title ? [toSpan(reading, { ...title, first: opensOffice(reading.tokens, title.first) })] : [],
      ),
      ...roles.map(({ start, end }) => ({ start, end })),
    ].sort((a, b) => a.start - b.start),
  };
}

function toSpan(reading: Reading, range: { first: number; last: number }) {
  return { start: reading.tokens[range.first]?.start ?? 0, end: reading.tokens[range.last - 1]?.end ?? 0 };
}
