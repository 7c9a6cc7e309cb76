import type { Reading } from '../attribution/reading.ts';
import { knownMen } from '../data/known-people.ts';
import { nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { isFirstName } from './first-names.ts';

/**
 * The whole name of somebody whom only the words of others give in full: `“Mike Quarn is late,” Lee said. Quarn left.` →
 * `Mike Quarn`; null where nobody does, or where two people are called so.
 */
export function namedInWords(reading: Reading, surname: string): string | null {
  const lower = surname.toLowerCase();
  const known = [knownMen, nationalities, organisationWords, places].some((words) => words.has(lower));
  if (known || !/^\p{Lu}\p{Ll}{2,}/u.test(surname) || isFirstName(surname)) return null;
  const firsts = firstNamesIn(reading).get(surname);
  return firsts?.size === 1 ? `${[...firsts][0]} ${surname}` : null;
}

/** Surname → the first names that stand before it anywhere in the text; it is asked for each surname of an article. */
const read = new WeakMap<Reading, Map<string, Set<string>>>();

function firstNamesIn(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const known = read.get(reading);
  if (known) return known;
  const { text } = reading;
  const found = new Map<string, Set<string>>();
  // How many words with a capital stand side by side, and the last of them.
  let side = 0;
  let first = '';
  let end = -1;
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    side = index === end + 1 && text[end] === ' ' ? side + 1 : 1;
    end = index + word.length;
    const before = first;
    first = word;
    if (side !== 2 || !isFirstName(before) || alsoWords.test(before)) continue;
    if (suffix.test(text.slice(end, end + 6))) continue;
    const surname = word.replace(/[’']s$/u, '');
    found.set(surname, (found.get(surname) ?? new Set()).add(before));
  }
  read.set(reading, found);
  return found;
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+/gu;
/** `Quarn Jr.`, `Quarn, III`: another name. */
const suffix = /^,? (?:[JS]r|II)/;
/** First names that open sentences as words. */
const alsoWords = /^(?:Will|May|Mark|Grant|Bill|Did|So|Even|Art|Miss|El|La)$/;
