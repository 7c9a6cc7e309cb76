import { genderOfFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { firstWord } from '../text/end-words.ts';
import type { Name } from './find-names.ts';
import { genderOfPronouns } from './gender-of-pronouns.ts';
import { indexNames } from './name-index.ts';

/**
 * Which of a man and a woman with one surname is meant by the surname alone: whom the pronouns behind it tell.
 * `Hilda Quarn … Odo Quarn … Quarn said that she …` → Hilda. Surname → key of the whole name. `keys`: of the names;
 * `owners`: short form → whole name, and `female quarn` → the woman’s.
 */
export function namesakesBySex(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set(
    keys.filter((key) => owners.has(key) && owners.has(`female ${key}`) && owners.has(`male ${key}`)),
  );
  if (shared.size === 0) return found;
  const { at } = indexNames(names);
  for (const key of shared) {
    const alone = names.filter(({ honorific }, index) => keys[index] === key && honorific === null);
    const gender = genderOfPronouns(reading, alone, (token) => at.has(token));
    const owner = owners.get(`${gender} ${key}`);
    const taken = genderOfFirstName(firstWord(owners.get(key) ?? ''));
    if (owner && taken !== 'unknown' && taken !== gender) found.set(key, owner);
  }
  return found;
}
