/**
 * The first body paragraph in, what its dateline states out: `LONDON — ` and `BERLIN, Dec 7 (Reuters) - ` state
 * a place; the agency and the day are clues. `Meta — the owner of …` is no dateline.
 */
import type { Span } from '../../schemas/span.ts';
import { agencies } from './agencies.ts';
import { monthPattern } from './calendar.ts';

export interface Dateline {
  place: Span | null;
  date: Span | null;
  agency: Span | null;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}`;
const region = String.raw`(?:,\s${word}(?:\s${word}){0,2}){0,2}`;
const mixed = String.raw`${word}(?:\s${word}){0,3}`;
const date = String.raw`(?:,?\s+(?<date>(?:(?:${monthPattern})\.?\s+\d{1,2}|\d{1,2}\s+(?:${monthPattern})\.?)(?:,?\s+\d{4})?))?`;
const agency = String.raw`\s*\((?<agency>${agencies.map((name) => name.replace('/', '\\/')).join('|')})\)`;
/** Any name that says it is an agency, where it is none of the list. */
const otherAgency = String.raw`\s*\((?<agency>(?:${word}\s){0,4}(?:Agency|News|Press|Wire|Service|Newswire))\)`;
/** Behind a place in capitals any name in brackets is one. */
const anyAgency = String.raw`\s*\((?<agency>${word}(?:\s${word}){0,2})\)`;
const dash = String.raw`\s*(?:—|–|--|-)\s*`;
const forms = [
  String.raw`^\s*(?<place>${capitals}${region})${date}${anyAgency}${dash}(?=\S)`,
  String.raw`^\s*(?<place>${capitals}${region})${date}(?:${agency})?${dash}(?=\S)`,
  String.raw`^\s*(?<place>${mixed}${region})${date}${otherAgency}${dash}(?=\S)`,
  String.raw`^\s*(?<place>${mixed}${region})${date}${agency}${dash}(?=\S)`,
  String.raw`^\s*(?<place>${mixed},\s${word}(?:\s${word}){0,2}(?:,\s${word}(?:\s${word}){0,2})?)${date}\s+(?:—|–|--|-)\s+(?=["“‘']?\p{Lu})`,
  String.raw`^\s*${agency}${dash}(?=\S)`,
].map((form) => new RegExp(form, 'du'));
const notPlaces =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|LIVE|WATCH|VIDEO|NEWS|REVIEW|INTERVIEW)\b/u;

/** Every dateline ends in a dash that joins no word, within so many characters. */
const freeDash = /[—–]|-(?!\p{L})|(?<!\p{L})-/u;
const longest = 240;

export function readDateline(text: string, paragraph: Span): Dateline | null {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!freeDash.test(words.slice(0, longest))) return null;
  const match = forms.map((form) => form.exec(words)).find((found) => found !== null);
  const spans = match?.indices?.groups;
  if (!match || !spans || notPlaces.test(match[0].trim())) return null;
  const toSpan = (name: string) => {
    const range = spans[name];
    return range ? { start: paragraph.start + range[0], end: paragraph.start + range[1] } : null;
  };
  const place = toSpan('place');
  const isGlued = /[\p{L}]-[\p{L}]/u.test(
    match[0].slice(-2) + words.slice(match[0].length, match[0].length + 1),
  );
  return isGlued ? null : { place, date: toSpan('date'), agency: toSpan('agency') };
}
