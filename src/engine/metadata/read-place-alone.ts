import type { Span } from '../../schemas/span.ts';
import { functionWords } from '../data/function-words.ts';
import { capitalsAndColon, notPlaces } from './dateline-forms.ts';

const atStart = new RegExp(String.raw`^\s*${capitalsAndColon}`, 'du');
const onLine = new RegExp(String.raw`^[^\S\n]*${capitalsAndColon}`, 'gmu');

/**
 * A paragraph of a text in, the place in capitals that opens it before a colon out: `PUNE` of `PUNE: Two boats sank.`
 * Null for a label, for one of several such lines, which say who speaks, and for words that the text has in small letters.
 */
export function readPlaceAlone(text: string, { start, end }: Span): Span | null {
  const match = atStart.exec(text.slice(start, end));
  const place = match?.groups?.['place'];
  const at = match?.indices?.groups?.['place']?.[0];
  if (!place || at === undefined || place.length < shortestWord || notPlaces.test(place)) return null;
  if (isPhrase(place) || isOneOfSeveral(text) || isCommon(place, text)) return null;
  return { start: start + at, end: start + at + place.length };
}

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
