import {
  nationalities,
  organisationWords,
  places,
  placeWords,
  postalCodes,
  states,
  streetsThatSpeak,
} from '../data/organisation-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { firstWord, lastWord } from '../text/end-words.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';

/** Whether a name is a place’s: `Norland`, `the River Tove`, `Corran Beach`, a name that only follows `in`, its adjective: `Norlandish`, or a dateline: `CORRAN:`. */
export function isPlace(reading: Reading, names: readonly Name[], fullest: string): boolean {
  return (
    nationalities.has(fullest.toLowerCase()) ||
    isPlaceName(fullest) ||
    isAlwaysAfter(reading, names, within) ||
    names.every((name) => isHome(reading, name)) ||
    isDateline(reading, names)
  );
}

const ways = /^(?:boats?|ferry|ferries|trains?|bus|buses|road|flights?|route|crossing|railway|path)$/;

/** `a retired postman from Nether Soke`, `Ida Holm, 58, of Upper Tolland`, `the boat to Skerra` */
export function isHome({ tokens }: Reading, { first }: Name): boolean {
  const [who, link] = [tokens[first - 2], tokens[first - 1]?.lower];
  if (/^(?:to|from)$/.test(link ?? '') && ways.test(who?.lower ?? '')) return true;
  if (link === 'from') return isPersonNoun(who?.lower ?? '') || isPeopleNoun(who?.lower ?? '');
  return link === 'of' && who?.text === ',' && /^\d{2}$/.test(printedAt(tokens, first - 3));
}

/** `CORRAN: A storm …`: capitals that open a paragraph before a colon or a dash, and nothing else. */
function isDateline({ tokens, sentences }: Reading, names: readonly Name[]): boolean {
  const [name] = names;
  if (!name || names.length > 1 || !/^\p{Lu}[\p{Lu} .-]+$/u.test(name.text)) return false;
  const opens = sentences.some((sentence) => sentence.first === name.first);
  return opens && /^[:–—-]$/.test(printedAt(tokens, name.last));
}

/** By its words alone. */
export function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase();
  if (places.has(lower) || states.has(lower) || postalCodes.has(name)) return true;
  if (streetsThatSpeak.has(lower) || !lower.includes(' ')) return false;
  const first = firstWord(lower);
  const last = lastWord(lower);
  if (streets.has(last) && lower.length === first.length + 1 + last.length) return true;
  if (isFirstName(first)) return false;
  return placeWords.has(last) || (opensPlace.has(first) && !organisationWords.has(last));
}

/** Nobody’s surname: `Abbey Terrace`, though Abbey is a first name. */
const streets: ReadonlySet<string> = new Set('road avenue terrace crescent boulevard'.split(' '));

const opensPlace: ReadonlySet<string> = new Set(
  'cape river lake mount loch north south east west northern southern eastern western upper lower new fort port saint st st. el los las san santa'.split(
    ' ',
  ),
);

const within: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'into', 'across', 'around']);

/** Every mention follows one of the words. */
export function isAlwaysAfter(
  { tokens }: Reading,
  names: readonly Name[],
  words: ReadonlySet<string>,
): boolean {
  return names.every(({ first, title }) => {
    const opens = title?.first ?? first;
    const at = tokens[opens - 1]?.lower === 'the' ? opens - 2 : opens - 1;
    return words.has(lowerAt(tokens, at)) && !held.has(lowerAt(tokens, at - 1));
  });
}

/** `Shares in Corran Foods`, `a stake in Corran`: no place. */
const held: ReadonlySet<string> = new Set(
  'share shares stake stakes shareholder shareholders investor investors holding holdings stock trading interest confidence trust faith'.split(
    ' ',
  ),
);
