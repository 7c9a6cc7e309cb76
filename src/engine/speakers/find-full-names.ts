/**
 * In: the names of a story, article by article. Out: the key of each shorter form → the key of the one full name of
 * the story that it stands for. `finch`, `odo finch` → `odo marsh finch`; `nca` → `national crime agency`.
 */
import { fieldOf } from '../entities/field-of.ts';
import { findOwners } from '../entities/find-owners.ts';
import { leftOut } from '../entities/join-defined.ts';
import { particles } from '../entities/name-run.ts';
import { surnameInFront } from '../entities/short-forms-of-person.ts';
import type { Gender } from '../sentences/first-names.ts';
import { foldSpelling } from '../text/fold-spelling.ts';
import { bearerOf } from './bearer-of.ts';
import { isEndOf, mayBeMisprint, mayBeOnePerson } from './one-person.ts';
import { turnRound } from './turned-names.ts';

export interface StoryName {
  siglum: string;
  /** As `toKey` gives it. */
  key: string;
  isPerson: boolean;
  gender?: Gender;
  /** The article quotes who has it. */
  isQuoted?: boolean;
}

interface FullName {
  key: string;
  words: string[];
  /** The articles that print it. */
  sigla: Set<string>;
}

export function findFullNames(names: readonly StoryName[]): Map<string, string> {
  const people = names.filter(({ isPerson }) => isPerson);
  const bodies = names.filter(({ isPerson }) => !isPerson);
  const owners = new Map([...shortFormsOfBodies(bodies), ...joinFullNames(collectFull(people))]);
  const whole = people.map((name) => ({ ...name, key: owners.get(name.key) ?? name.key }));
  const full = new Set(whole.map(({ key }) => key).filter((key) => key.includes(' ')));
  for (const [short, key] of surnamesOf([...full], whole)) if (!owners.has(short)) owners.set(short, key);
  for (const [short, key] of firstNamesOf([...full])) if (!owners.has(short)) owners.set(short, key);
  return owners;
}

function collectFull(people: readonly StoryName[]): FullName[] {
  const full = new Map<string, FullName>();
  for (const { key, siglum } of people) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const known = full.get(key) ?? { key, words, sigla: new Set<string>() };
    known.sigla.add(siglum);
    full.set(key, known);
  }
  return [...full.values()];
}

/** Each full name that another one holds, where all that hold it may be one person. */
function joinFullNames(full: readonly FullName[]): Map<string, string> {
  const byEnd = Map.groupBy(full, ({ words }) => foldSpelling(words.at(-1)!));
  const owners = new Map<string, string>();
  for (const name of full) {
    const holders = (byEnd.get(foldSpelling(name.words.at(-1)!)) ?? [])
      .filter((other) => isFuller(other, name) && mayBeOne(name, other))
      .toSorted((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
    const [longest] = holders;
    if (longest && holders.every((other) => other === longest || mayBeOne(other, longest)))
      owners.set(name.key, longest.key);
  }
  for (const [name, key] of [...joinedByHyphens(full), ...turnedNames(full), ...misprintsOf(full)])
    if (!owners.has(name)) owners.set(name, key);
  return new Map([...owners].map(([key, owner]) => [key, owners.get(owner) ?? owner]));
}

/** `ri yong-ho` and `ri yong ho`: the form that more articles print, or that is printed first. */
function joinedByHyphens(full: readonly FullName[]): [string, string][] {
  const forms = Map.groupBy(full, ({ key }) => key.replaceAll('-', ' '));
  return [...forms.values()].flatMap((names) => {
    const [chosen, ...others] = names.toSorted((a, b) => b.sigla.size - a.sigla.size);
    return others.map(({ key }): [string, string] => [key, chosen!.key]);
  });
}

/** `ade shinzo` and `shinzo ade`, of which no article has both: the form that more articles print. */
function turnedNames(full: readonly FullName[]): [string, string][] {
  const ofTwo = full.filter(({ words }) => words.length === 2);
  const forms = Map.groupBy(ofTwo, ({ words }) => words.toSorted().join(' '));
  return [...forms.values()].flatMap((names) => {
    const [chosen, ...others] = names.toSorted((a, b) => b.sigla.size - a.sigla.size);
    return others
      .filter((other) => isApart(other, chosen!))
      .map(({ key }): [string, string] => [key, chosen!.key]);
  });
}

/** A name that one letter parts from the one that more articles print, or that is printed first. */
function misprintsOf(full: readonly FullName[]): [string, string][] {
  const places = new Map(full.map((name, at) => [name, at]));
  const byEnds = [0, -1].map((end) => Map.groupBy(full, ({ words }) => words.at(end)!));
  return full.flatMap((name, at) => {
    const near = byEnds.flatMap((byEnd, i) => byEnd.get(name.words.at(-i)!) ?? []);
    const others = [...new Set(near)].filter(
      (other) => mayBeMisprint(name.words, other.words) && isApart(name, other),
    );
    const [other] = others;
    if (others.length !== 1 || !other) return [];
    const more = other.sigla.size - name.sigla.size;
    return more > 0 || (more === 0 && places.get(other)! < at) ? [[name.key, other.key]] : [];
  });
}

function isApart(one: FullName, other: FullName): boolean {
  return one.sigla.isDisjointFrom(other.sigla);
}

/** More words, or more letters, or first in the alphabet: of two names one is the fuller. */
function isFuller(other: FullName, { key, words }: FullName): boolean {
  const more = other.words.length - words.length || other.key.length - key.length;
  return more > 0 || (more === 0 && other.key < key);
}

/** Two forms in one article are two people, but not where a name ran into another: `Gwen Dab Ida Orrin`. */
function mayBeOne(one: FullName, other: FullName): boolean {
  if (!mayBeOnePerson(one.words, other.words)) return false;
  return isApart(one, other) || isEndOf(one.words, other.words) || isEndOf(other.words, one.words);
}

/** Last names, and names inside a full name, that one full name of the story has, or one of those alone is heard. */
function surnamesOf(full: readonly string[], people: readonly StoryName[]): Map<string, string> {
  const byLast = collect(full, (words) => [words.at(-1)!, surnameInFront(words) ?? []].flat());
  const inner = collect(full, (words) => words.slice(1, -1).filter(mayStandAlone));
  for (const [word, keys] of inner) if (!byLast.has(word)) byLast.set(word, keys);
  return new Map(
    [...byLast].flatMap(([word, keys]) => {
      const [only, ...others] = keys;
      const key = others.length === 0 ? only : bearerOf(word, keys, people);
      return key === undefined ? [] : [[word, key]];
    }),
  );
}

/** First names, in no list too, that one full name of the story alone has, and that are nobody’s surname: `Odo`, `his brother Odo`. */
function firstNamesOf(full: readonly string[]): Map<string, string> {
  const byFirst = collect(full, (words) => words.slice(0, 1).filter(([, ...more]) => more.length > 1));
  const others = new Set(full.flatMap((key) => key.split(' ').slice(1)));
  return new Map(
    [...byFirst].flatMap(([word, keys]) =>
      keys.length === 1 && !others.has(word) ? [[word, keys[0]!]] : [],
    ),
  );
}

function mayStandAlone(word: string): boolean {
  return word.length > 3 && !particles.has(word);
}

function collect(full: readonly string[], pick: (words: string[]) => string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of full)
    for (const word of new Set(pick(key.split(' ')))) found.set(word, [...(found.get(word) ?? []), key]);
  return found;
}

/** `norvane` → `norvane industries`, `harp committee` → `norwegian harp committee`, and acronyms of one body alone. */
function shortFormsOfBodies(bodies: readonly StoryName[]): Map<string, string> {
  const keys = bodies.map(({ key }) => key);
  const long = new Set(keys.filter((key) => key.includes(' ')));
  const acronyms = new Map<string, string[]>();
  for (const key of long) {
    const turned = turnRound(key);
    if (turned && long.has(turned)) acronyms.set(key, [turned]);
    else
      for (const letters of [...initialsOf(key.split(' ')), ...(turned ? [initials(turned.split(' '))] : [])])
        acronyms.set(letters, [...(acronyms.get(letters) ?? []), key]);
  }
  const ofOne = [...acronyms].flatMap(([short, of]) => (of.length === 1 ? [[short, of[0]!] as const] : []));
  return findOwners(keys, new Map(ofOne));
}

/** Of all words, of all but the small ones, and of the parts of `All-State`. */
function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const large = words.filter((word) => !leftOut.test(word));
  const forms = [
    words,
    large,
    words.flatMap((word) => word.split('-')),
    large.flatMap((word) => word.split('-')),
    ...fieldOf(large),
  ];
  return new Set(forms.map(initials));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
