import { femaleFirstNames } from '../data/female-first-names.ts';
import { femaleEndings, maleEndings } from '../data/first-name-endings.ts';
import { femaleFirstNamesOfTheWorld, maleFirstNamesOfTheWorld } from '../data/first-names-of-the-world.ts';
import { maleFirstNames } from '../data/male-first-names.ts';
import { moreFemaleFirstNames, moreMaleFirstNames } from '../data/more-first-names.ts';
import { rareFemaleFirstNames, rareMaleFirstNames } from '../data/rare-first-names.ts';
import { sharedFirstNames } from '../data/shared-first-names.ts';
import { startsUpper } from '../text/letter-case.ts';
import { stripAccents } from '../text/strip-accents.ts';

/** First name → sex, where the lists give one. `Susie` → female, `Chris` → unknown, and both are first names. */
export type Gender = 'female' | 'male' | 'unknown';

export function isFirstName(name: string): boolean {
  return firstNames.has(toKey(name));
}

export function genderOfFirstName(name: string): Gender {
  const key = toKey(name);
  return firstNames.get(key) ?? rareNames.get(key) ?? 'unknown';
}

/** `Ponciana` → female, as most names are that end so; unknown where both sexes have such names. */
export function genderByEnding(name: string): Gender {
  const key = toKey(name);
  if (femaleEndings.test(key)) return 'female';
  return maleEndings.test(key) ? 'male' : 'unknown';
}

const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...entries(femaleFirstNames, 'female'),
  ...entries(maleFirstNames, 'male'),
  ...entries(moreFemaleFirstNames, 'female'),
  ...entries(moreMaleFirstNames, 'male'),
  ...entries(sharedFirstNames, 'unknown'),
]);

/** They tell the sex only. */
const rareNames: ReadonlyMap<string, Gender> = new Map([
  ...entries(rareFemaleFirstNames, 'female'),
  ...entries(rareMaleFirstNames, 'male'),
  ...entries(femaleFirstNamesOfTheWorld, 'female'),
  ...entries(maleFirstNamesOfTheWorld, 'male'),
]);

function entries(list: string, gender: Gender): [string, Gender][] {
  return list
    .trim()
    .split(/\s+/)
    .map((name) => [toKey(name), gender]);
}

function firstOfHyphened(name: string): string {
  const [part = '', next = ''] = name.split('-', 2);
  return /^\p{Ll}/u.test(next) && startsUpper(name) ? part + next : part;
}

/** `Sinéad` → `sinead`, `Anne-Marie` → `anne`, but `Bo-ra` → `bora`: one name in two syllables. */
function toKey(name: string): string {
  const first = (name.includes('-') ? firstOfHyphened(name) : name).toLowerCase();
  return stripAccents(first);
}
