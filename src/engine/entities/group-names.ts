import type { Reading } from '../attribution/reading.ts';
import { nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { femaleNouns, femaleTitles, maleNouns, maleTitles } from '../data/people-words.ts';
import type { Entity } from './entity.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findAge } from './find-age.ts';
import type { Name } from './find-names.ts';
import { findRoles, type Role } from './find-roles.ts';
import { type Gender, genderOfFirstName, isFirstName } from './first-names.ts';
import { isPlace } from './is-place.ts';
import { isPerson, isSurePerson, mayBePerson } from './judge-kind.ts';
import { particles } from './name-run.ts';

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
  const keys = names.map(({ text }) => toKey(text));
  const owners = findOwners(
    keys.filter((_, index) => names[index]?.kind === 'name'),
    acronyms,
  );
  for (const [index, name] of names.entries()) {
    if (name.kind === 'title') continue;
    const key = ownerOf(owners, keys[index] ?? '', name.honorific);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const entityOf: (number | null)[] = names.map(() => null);
  const entities = [...groups.values()].map((members, id) => {
    for (const member of members) entityOf[member] = id;
    return toEntity(
      reading,
      members.flatMap((member) => names[member] ?? []),
      id,
    );
  });
  return { entities, entityOf };
}

/** `Mrs Okoro` is not James Okoro. */
function ownerOf(owners: ReadonlyMap<string, string>, own: string, honorific: string | null): string {
  const owner = owners.get(own) ?? own;
  const gender = genderOfHonorific(honorific);
  if (gender === 'unknown' || !owner.includes(' ')) return owner;
  const first = genderOfFirstName(owner.split(' ')[0] ?? '');
  const differs = first !== 'unknown' && first !== gender;
  return differs ? (owners.get(`${gender} ${own}`) ?? `${gender} ${own}`) : owner;
}

function genderOfHonorific(honorific: string | null): Gender {
  if (honorific && femaleTitles.has(honorific)) return 'female';
  return honorific && maleTitles.has(honorific) ? 'male' : 'unknown';
}

export function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/\s+(?:jr|sr|ii|iii|iv)$/, '')
    .trim();
}

/** Short form → the long form it stands for: the last name, or the first name, of a full name; an acronym. */
function findOwners(keys: readonly string[], acronyms: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const full = [...counts.keys()]
    .filter((key) => key.includes(' '))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const owners = new Map<string, string>(acronyms);
  const byShort = new Map<string, string>();
  for (const key of full) {
    const parts = key.split(' ');
    if (parts.some((part) => organisationWords.has(part))) {
      const short = shortOfBody(parts);
      if (short !== null && !byShort.has(short)) byShort.set(short, key);
      continue;
    }
    const gender = genderOfFirstName(parts[0] ?? '');
    const ends = [
      parts.at(-1),
      parts.slice(1).join(' '),
      fromParticle(parts),
      parts.length > 2 ? `${parts[0]} ${parts.at(-1)}` : null,
      gender !== 'unknown' || isFirstName(parts[0] ?? '') ? parts[0] : null,
    ];
    if (gender !== 'unknown') owners.set(`${gender} ${parts.at(-1)}`, key);
    for (const short of ends) if (short && short !== key && !byShort.has(short)) byShort.set(short, key);
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

/** `Norvane Industries` is `Norvane` next; a body named for a place or a person keeps its whole name. */
function shortOfBody(parts: readonly string[]): string | null {
  const [short = ''] = parts;
  const tail = parts.slice(1);
  const plain = tail.length === 1 && companyEndings.has(tail[0] ?? '');
  return plain && short.length > 3 && !isFirstName(short) && !nationalities.has(short) ? short : null;
}

const companyEndings: ReadonlySet<string> = new Set(
  'industries group company corporation corp corp. inc inc. ltd ltd. plc holdings systems technologies energy airlines airways motors foods pharmaceuticals outfitters brands logistics stores securities partners'.split(
    ' ',
  ),
);

/** `donald trump` → `donald j trump` when both occur: every short form points at the end of its chain. */
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

function toEntity(reading: Reading, names: readonly Name[], id: number): Entity {
  const name = names.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text.replace(/\s+/g, ' ');
  const roles = names.flatMap((member) => findRoles(reading, member));
  const kind = isPerson(reading, names, name, roles) ? 'person' : 'organisation';
  return {
    id,
    name,
    kind,
    named: true,
    sure: kind === 'person' && isSurePerson(names, name, roles),
    likely: kind !== 'person' && mayBePerson(reading, names, name, roles),
    gender: kind === 'person' ? toGender(names, name, roles) : 'unknown',
    place: kind !== 'person' && isPlace(reading, names, name),
    age: findAge(reading, names),
    mentions: names.map((member) => toSpan(reading, member)),
    roles: [
      ...names.flatMap((member) => (member.title ? [toSpan(reading, member.title)] : [])),
      ...roles.map(({ start, end }) => ({ start, end })),
    ].sort((a, b) => a.start - b.start),
  };
}

function toSpan(reading: Reading, range: { first: number; last: number }) {
  return { start: reading.tokens[range.first]?.start ?? 0, end: reading.tokens[range.last - 1]?.end ?? 0 };
}

function toGender(names: readonly Name[], fullest: string, roles: readonly Role[]): Gender {
  for (const { honorific } of names) {
    const gender = genderOfHonorific(honorific);
    if (gender !== 'unknown') return gender;
  }
  const first = genderOfFirstName(fullest.split(/\s+/)[0] ?? '');
  if (first !== 'unknown') return first;
  if (roles.some(({ head }) => femaleNouns.has(head))) return 'female';
  return roles.some(({ head }) => maleNouns.has(head)) ? 'male' : 'unknown';
}
