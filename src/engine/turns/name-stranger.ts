/**
 * In: the label of a turn in a dialogue, whom no list and no other place of the article names. Out: the speaker:
 * `Oruz Tenk` as printed, `operator` for `Operator:`; null for ordinary words, as in `Myth:`, and for bodies.
 */
import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import { commonWords } from '../data/common-words.ts';
import { neverPeople } from '../data/never-people.ts';
import { openingWords } from '../data/opening-words.ts';
import { officeNouns, personNouns } from '../data/people-words.ts';
import { sectionNames } from '../data/section-names.ts';
import { namesOrganisation } from '../entities/names-organisation.ts';
import { inSmallLetters } from '../text/in-small-letters.ts';
import type { Label } from './read-label.ts';

/** Words of a name. */
const longest = 4;

/** `printed`: the words that the article has in small letters. */
export function nameStranger(
  { name, titled }: Label,
  printed: ReadonlySet<string>,
): AttributedSpeaker | null {
  const words = name.split(' ');
  const lower = name.toLowerCase();
  if (name === '' || words.length > longest) return null;
  if (personNouns.has(lower) || officeNouns.has(lower))
    return titled ? null : { name: lower, kind: 'person', named: false };
  const isName = words.every((word) => /^\p{Lu}/u.test(word) && !isOrdinary(word.toLowerCase(), printed));
  if (!isName || (words.length > 1 && namesOrganisation(asWritten(name).split(' ')))) return null;
  return { name: isInitials(name) ? name : asWritten(name), kind: 'person', named: true };
}

function isOrdinary(lower: string, printed: ReadonlySet<string>): boolean {
  return [printed, commonWords, openingWords, sectionNames, neverPeople, personNouns, officeNouns].some(
    (list) => list.has(lower),
  );
}

/** `DH` */
export function isInitials(name: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(name);
}

/** `MARA O’DOWD-QUILL` is `Mara O’Dowd-Quill`; a name that has small letters stays. */
export function asWritten(name: string): string {
  return /\p{Ll}{2}/u.test(name) ? name : inSmallLetters(name);
}
