import { organisationWords, places, thingWords } from '../data/organisation-words.ts';
import { honorifics, kinNouns, titleWords } from '../data/people-words.ts';
import { isState } from '../data/us-states.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';

/**
 * The office before a name, where it begins before the run of capitals; null where there is none.
 * `Minister for [Tides Ida Quill]`, `former secretary of [State Ida Quill]`: the run is in square brackets.
 */
export function openOffice(
  { tokens }: Reading,
  first: number,
  lowers: readonly string[],
): { first: number; last: number } | null {
  const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!/^(?:for|of|at|from)$/.test(lowerAt(tokens, link))) return null;
  const name = lowers.findIndex(
    (lower, k) =>
      k > 0 &&
      !opensPlace.test(lowers[k - 1] ?? '') &&
      (isFirstName(lower) || honorifics.has(lower) || /^\p{L}\.$/u.test(lower)),
  );
  if (name < 1 || lowers.length - name < 2) return null;
  let from = link;
  while (/^\p{Lu}|^of$/u.test(printedAt(tokens, from - 1)) && link + 1 - from < longestOffice) from--;
  if (tokens[link]?.lower === 'for' && tokens.slice(from, link).some(({ lower }) => titleWords.has(lower)))
    return { first: from, last: first + name };
  // `a friend of Ida Ann Quill`, `governor of Virginia Ida Quill`
  const opens = lowers[0] ?? '';
  const [comma, next] = [tokens[first + lowers.length], tokens[first + lowers.length + 1]];
  // `head of Tove Ann School, Ida Quill,`
  if (comma?.text === ',' && startsUpper(next?.text)) return null;
  if (!lowers.slice(0, name).some(isHeld)) return null;
  if (!holdsOffice(lowerAt(tokens, link - 1)) || (isFirstName(opens) && !places.has(opens))) return null;
  return { first: link - 1, last: first + name };
}

/** `San Marco Hospital`, `Los Santos` */
const opensPlace = /^(?:san|santa|santo|los|las|saint|st\.?)$/;

/** Tokens of `Secretary of State for`. */
const longestOffice = 6;

/** What one holds an office of: a place, a body or a field, not a school called after somebody. */
function isHeld(lower: string): boolean {
  return (
    places.has(lower) ||
    organisationWords.has(lower) ||
    thingWords.has(lower) ||
    isState(lower) ||
    fields.test(lower)
  );
}

const fields =
  /^(?:state|defen[cs]e|justice|treasury|interior|commerce|labou?r|energy|education|health|homeland|transportation|agriculture|arms|staff|elections?|operations|communications|security|project|america|north|south|new|los|san|st\.?)$/;

function holdsOffice(noun: string): boolean {
  return !kinNouns.has(noun) && (titleWords.has(noun) || isPersonNoun(noun));
}
