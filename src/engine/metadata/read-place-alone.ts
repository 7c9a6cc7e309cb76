import type { Span } from '../../schemas/span.ts';
import { functionWords } from '../data/function-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { capitalsAndColon, notPlaces, whoSpeaks } from './dateline-forms.ts';

const atStart = new RegExp(String.raw`^\s*${capitalsAndColon}`, 'du');
/** Also `BELL (on camera): `. */
const onLine =
  /^[^\S\n]*(?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}?)(?:\s\([^()\n]{1,24}\))?:\s+(?=["“‘'([]?[\p{Lu}\p{N}])/gmu;

/**
 * A paragraph of a text in, the place in capitals that opens it before a colon out: `PUNE` of `PUNE: Two boats sank.`
 * Null for a label, for one of several such lines, which say who speaks, and for words that the text has in small letters.
 */
export function readPlaceAlone(text: string, { start, end }: Span): Span | null {
  const match = atStart.exec(text.slice(start, end));
  const place = match?.groups?.['place'];
  const at = match?.indices?.groups?.['place']?.[0];
  if (!place || at === undefined || place.length < shortestWord || notPlaces.test(place)) return null;
  if (isPhrase(place) || isSpeaker(place, text, { start, end }) || isCommon(place, text)) return null;
  return { start: start + at, end: start + at + place.length };
}

/** Whether what stands before a colon, all in capitals, is who says the words behind it. */
export function isSpeaker(place: string, text: string, { start, end }: Span): boolean {
  const [first = '', ...others] = place.split(/\s+/u);
  if (whoSpeaks.test(place) || isOneOfSeveral(text)) return true;
  if (others.length > 0 ? isFirstName(first) && !ofPlaces.test(others[0]!) : isSurname(place, text))
    return true;
  return spoken.test(text.slice(start, end).replace(quoted, ''));
}

/** `ROE`, of whom the text speaks as of `Ann Roe`. */
function isSurname(name: string, text: string): boolean {
  const pairs = text.matchAll(pairOfNames);
  return pairs.some(
    ({ groups }) => groups?.['last']?.toUpperCase() === name && isFirstName(groups['first'] ?? ''),
  );
}

/** Each word with a capital and the one behind it, which may be the first of another pair: `Mayor Ann`, `Ann Roe`. */
const pairOfNames = /(?<![\p{L}\p{M}])(?<first>\p{Lu}[\p{L}\p{M}]+)\s(?=(?<last>\p{Lu}[\p{L}\p{M}’'-]+))/gu;

/** Words in marks; of a bounded length, since many a mark may open and none close. */
const quoted = /["“][^"”]{0,2000}["”]/gu;

/** What nobody writes under a dateline. */
const spoken = /(?<!\p{L})(?:I|I[’']\p{L}+|you|Good (?:morning|evening|afternoon)|[Tt]hank you)(?!\p{L})/u;

/** `FREE TO WATCH: Two boats sail.` */
function isPhrase(place: string): boolean {
  return place.split(/[\s,/]+/u).some((one) => functionWords.has(one.toLowerCase()) && !ofPlaces.test(one));
}

/** `ISLE OF SKY`, `STOKE ON TOVE`, `LE GANT` */
const ofPlaces = /^(?:of|on|upon|by|and|de|la|le|el|al|san)$/iu;

/** `BELL: We waited.` and `ROE: I did not.` */
function isOneOfSeveral(text: string): boolean {
  const lines = [...text.matchAll(onLine)].filter(({ groups }) => !notPlaces.test(groups?.['place'] ?? ''));
  return lines.length > 1;
}

/** `GATES: The gates are shut.` */
function isCommon(place: string, text: string): boolean {
  const printed = new Set(text.match(word));
  const words = (place.match(word) ?? []).filter(({ length }) => length >= shortestWord);
  return words.length > 0 && words.every((one) => printed.has(one.toLowerCase()));
}

const word = /[\p{L}\p{M}]+/gu;
/** Letters. */
const shortestWord = 4;
