/**
 * The first body paragraph in, what its dateline states out: `LONDON — `, `PUNE: ` and `BERLIN, Dec 7 (Reuters) - ` state
 * a place; the agency and the day are clues. `Meta — the owner of …` is no dateline.
 */
import type { Span } from '../../schemas/span.ts';
import { datelineForms, notPlaces } from './dateline-forms.ts';
import { isSpeaker, readPlaceAlone } from './read-place-alone.ts';

export interface Dateline {
  place: Span | null;
  date: Span | null;
  agency: Span | null;
}

/** Every dateline ends in a dash that joins no word, in a colon or in a bracket, within so many characters. */
const mayClose = /[—–]|-(?!\p{L})|(?<!\p{L})-|[:)]\s/u;
const longest = 240;

export function readDateline(text: string, paragraph: Span): Dateline | null {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!mayClose.test(words.slice(0, longest))) return null;
  const match = datelineForms.map((form) => form.exec(words)).find((found) => found !== null);
  const spans = match?.indices?.groups;
  if (!match || !spans || notPlaces.test(match[0].trim())) {
    const place = match ? null : readPlaceAlone(text, paragraph);
    return place && { place, date: null, agency: null };
  }
  const toSpan = (name: string) => {
    const range = spans[name];
    return range ? { start: paragraph.start + range[0], end: paragraph.start + range[1] } : null;
  };
  const place = toSpan('place');
  if (place && /:\s*$/u.test(match[0]) && isSpeaker(text.slice(place.start, place.end), text, paragraph))
    return null;
  const isGlued = /[\p{L}]-[\p{L}]/u.test(
    match[0].slice(-2) + words.slice(match[0].length, match[0].length + 1),
  );
  return isGlued ? null : { place, date: toSpan('date'), agency: toSpan('agency') };
}
