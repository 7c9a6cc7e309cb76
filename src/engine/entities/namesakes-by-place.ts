import { knownMen } from '../data/known-people.ts';
import { demonyms, nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { firstWord, lastWord } from '../text/end-words.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';
import { opensWithSurname } from './short-forms-of-person.ts';

/**
 * Which of several people with one surname is meant by the surname alone: who was the subject just before, by the whole name,
 * or was meant there by a title.
 * `Ida Quarn agreed. ¶ Ada Quarn is against it. “…,” Quarn said` → Ada. Index of the name → key of the whole name. `keys`:
 * of the names; `owners`: short form → whole name; `known`: who is known already.
 */
export function namesakesByPlace(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
  shared: SharedSurnames,
  known: ReadonlyMap<number, string>,
): Map<number, string> {
  const found = new Map<number, string>();
  if (shared.size === 0) return found;
  /** Surname → who bore it last. */
  const last = new Map<string, { owner: string; sentence: number }>();
  let sentence = 0;
  for (const [index, name] of names.entries()) {
    while ((reading.sentences[sentence]?.last ?? Infinity) <= name.first) sentence++;
    const key = keys[index] ?? '';
    const surname = surnameOf(key);
    if (name.kind !== 'name' || !shared.has(surname)) continue;
    const before = last.get(surname);
    const isNear = before && sentence > before.sentence && sentence - before.sentence <= reach;
    const isToldOf =
      isSubject(reading, name, sentence) || (opensWithSurname.test(key) && saysInAside(reading, name));
    const isWhole =
      isWholeName(key) || (key.includes(' ') && !!shared.get(surname)?.includes(owners.get(key) ?? key));
    if (isWholeName(key) && isToldOf) last.set(surname, { owner: owners.get(key) ?? key, sentence });
    else if (known.has(index)) last.set(surname, { owner: known.get(index)!, sentence });
    else if (isWhole || !isNear) last.delete(surname);
    else {
      if (key === surname) found.set(index, before.owner);
      last.set(surname, { owner: before.owner, sentence });
    }
  }
  return found;
}

/** Sentences. */
const reach = 2;

/** Surname → the keys of the whole names of those who bear it. */
export type SharedSurnames = ReadonlyMap<string, readonly string[]>;

/**
 * Those that several people bear; everybody knows who `Trump` is. A first name that nobody knows is one where he speaks by it:
 * `“…,” Orvo Quarn said`. `keys`: of the names; `owners`: short form → whole name.
 */
export function sharedSurnames(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): SharedSurnames {
  const whole = keys.map((key) => owners.get(key) ?? key);
  const bearers = Map.groupBy([...new Set(whole)].filter(isWholeName), surnameOf);
  for (const [index, key] of whole.entries()) {
    const own = isWholeName(key) ? undefined : bearers.get(lastWord(key));
    const name = names[index];
    if (own && name && !own.includes(key) && isGivenName(key) && speaks(reading, name)) own.push(key);
  }
  return new Map([...bearers].filter(([last, { length }]) => length > 1 && !knownMen.has(last)));
}

/** `orvo quarn`; not `o.w. quarn`, `texan quarn`, `tide convention quarn`. */
function isGivenName(key: string): boolean {
  const first = firstWord(key);
  return (
    /^\p{L}{3,} \S+$/u.test(key) &&
    ![places, nationalities, demonyms, organisationWords].some((set) => set.has(first))
  );
}

function speaks({ tokens }: Reading, { first, last }: Name): boolean {
  return [first - 1, last].some((i) => lookUpReportingWord(lowerAt(tokens, i))?.speech);
}

/** `kim` of `tony kim` and of `kim dong-chul` */
function surnameOf(key: string): string {
  return opensWithSurname.test(key) ? firstWord(key) : lastWord(key);
}

function isWholeName(key: string): boolean {
  return key.includes(' ') && (isFirstName(firstWord(key)) || opensWithSurname.test(key));
}

/** Opens its sentence, as `“…,” Ada Quarn` does, or stands behind its verb: `“…,” said Ada Quarn`. */
function isSubject({ tokens, sentences }: Reading, { first, title }: Name, sentence: number): boolean {
  const opens = title?.first ?? first;
  if (lookUpReportingWord(lowerAt(tokens, opens - 1))?.speech) return true;
  for (let i = sentences[sentence]?.first ?? opens; i < opens; i++)
    if (tokens[i]?.kind === 'word') return false;
  return true;
}

/** `One of the men, Kim Dong-chul, said` */
function saysInAside({ tokens }: Reading, { first, last }: Name): boolean {
  const isSet = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
  return isSet && lookUpReportingWord(lowerAt(tokens, last + 1))?.speech === true;
}
