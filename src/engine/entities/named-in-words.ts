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
  const isOneWord = /^\p{Lu}\p{Ll}{2,}/u.test(surname) && !surname.includes(' ');
  if (known || !isOneWord || isFirstName(surname)) return null;
  const firsts = firstNamesBefore(reading.text, surname);
  return firsts.size === 1 ? `${[...firsts][0]} ${surname}` : null;
}

/** The first names that stand before a surname anywhere in the text, as a name of two words. */
function firstNamesBefore(text: string, surname: string): Set<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const behind = at + surname.length;
    if (text[at - 1] !== ' ' || goesOn.test(text.slice(behind, behind + longestEnding))) continue;
    const words = besideSurname.exec(text.slice(Math.max(0, at - longestFront), at));
    const first = words && words[1] === undefined ? words[2]! : '';
    if (isFirstName(first) && !alsoWords.test(first)) found.add(first);
  }
  return found;
}

/** Characters before a surname, and behind it. */
const longestFront = 60;
const longestEnding = 8;
/** A word that goes on, but for `Quarn’s`; `Quarn Jr.`, `Quarn, III`: another name. */
const goesOn = /^(?![’']s(?![\p{L}’'-]))[\p{L}’'-]|^(?:[’']s)?,? (?:[JS]r|II)/u;
const besideSurname = /(?:(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]+) )?(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]+) $/u;
/** First names that open sentences as words. */
const alsoWords = /^(?:Will|May|Mark|Grant|Bill|Did|So|Even|Art|Miss|El|La)$/;
