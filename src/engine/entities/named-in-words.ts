import { knownMen } from '../data/known-people.ts';
import { nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';

/**
 * The whole name of somebody whom only the words of others give in full: `“Mike Quarn is late,” Lee said. Quarn left.` →
 * `Mike Quarn`; null where nobody does, or where two people are called so.
 */
export function namedInWords(reading: Reading, surname: string): string | null {
  const lower = surname.toLowerCase();
  const known = [knownMen, nationalities, organisationWords, places].some((words) => words.has(lower));
  if (known || surname.includes(' ') || !/^\p{Lu}\p{Ll}{2,}/u.test(surname) || isFirstName(surname))
    return null;
  // Most surnames stand behind no other capital, and to read the whole text takes long.
  if (!standsBehindCapital(reading.text, surname)) return null;
  const firsts = firstNamesIn(reading).get(surname);
  return firsts?.size === 1 ? `${[...firsts][0]} ${surname}` : null;
}

/** `Mike Quarn`, `Mr Quarn`, not `said Quarn`. */
function standsBehindCapital(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    capitalBefore.lastIndex = at;
    if (capitalBefore.test(text)) return true;
  }
  return false;
}

const capitalBefore = /(?<=\p{Lu}[\p{L}’'-]+ )/uy;

/** Surname → the first names that stand before it anywhere in the text; it is asked for each surname of an article. */
const read = new WeakMap<Reading, Map<string, Set<string>>>();

function firstNamesIn(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const known = read.get(reading);
  if (known) return known;
  const { text } = reading;
  const found = new Map<string, Set<string>>();
  for (const { index, 1: first = '', 2: second = '' } of text.matchAll(capitalised)) {
    const end = index + first.length + 1 + second.length;
    if (!isFirstName(first) || alsoWords.test(first) || suffix.test(text.slice(end, end + 6))) continue;
    const surname = second.replace(/[’']s$/u, '');
    found.set(surname, (found.get(surname) ?? new Set()).add(first));
  }
  read.set(reading, found);
  return found;
}

/** Words with a capital side by side, and the first two of them. */
const capitalised = /(\p{Lu}(?<![\p{L}\p{N}]\p{Lu})[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)*/gu;
/** `Quarn Jr.`, `Quarn, III`: another name. */
const suffix = /^,? (?:[JS]r|II)/;
/** First names that open sentences as words. */
const alsoWords = /^(?:Will|May|Mark|Grant|Bill|Did|So|Even|Art|Miss|El|La)$/;
