import { honorifics } from '../data/people-words.ts';
import type { Reading } from '../sentences/reading.ts';
import { lastWord } from '../text/end-words.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';

/**
 * `Finch’s son Odo` … `the younger (Mr) Finch` → Odo; `Odo Finch Jr.` … `the younger Finch` → him: the only child, or the only
 * heir, that the article names. Index of the name → key of the whole name. `keys`: of the names; `owners`: short form → whole name.
 */
export function namesakesByAge(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const [index, name] of names.entries()) {
    const surname = keys[index] ?? '';
    if (name.kind !== 'name' || surname.includes(' ') || !isYounger(reading, name)) continue;
    const [child, ...others] = childrenOf(reading, names, keys, owners, surname);
    if (child !== undefined && others.length === 0) found.set(index, child);
  }
  return found;
}

function isYounger({ tokens }: Reading, { first, title }: Name): boolean {
  const before = (title?.first ?? first) - 1;
  return lowerAt(tokens, honorifics.has(lowerAt(tokens, before)) ? before - 1 : before) === 'younger';
}

/** Keys of whom the article calls somebody’s child, and of whom `Jr.` tells from a father. */
function childrenOf(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
  surname: string,
): Set<string> {
  const parent = owners.get(surname) ?? surname;
  const children = names.flatMap((name, index) => {
    const printed = keys[index] ?? '';
    const key = owners.get(printed) ?? printed;
    const isHeir = / (?:jr|ii|iii)$/.test(key) && key.split(' ').includes(surname);
    const isOfFamily = !key.includes(' ') || lastWord(key) === surname;
    const isChild = isOfFamily && key !== surname && isChildOf(reading, name, surname);
    return name.kind === 'name' && (isHeir || isChild) && key !== parent ? [key] : [];
  });
  return new Set(children);
}

/** `Finch’s son Odo`, `the mayor’s daughter, Ida Finch`; of a name of one word, only where the surname owns it. */
function isChildOf({ tokens }: Reading, { first, text }: Name, surname: string): boolean {
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (!/^(?:son|daughter|child)$/.test(lowerAt(tokens, noun))) return false;
  const owner = [noun - 1, noun - 2, noun - 3].find((at) => lowerAt(tokens, at) === "'s");
  return owner !== undefined && (text.includes(' ') || lowerAt(tokens, owner - 1) === surname);
}
