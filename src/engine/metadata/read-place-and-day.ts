import type { Span } from '../../schemas/span.ts';
import { monthPattern, weekdayPattern } from './calendar.ts';
import { isMasthead } from './masthead.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const form = new RegExp(
  String.raw`^\s*(?!(?:${weekdayPattern}|updated?|published|posted|dated?)\b)(?<place>${word}(?:\s${word}){0,3}(?:,\s${word}(?:\s${word}){0,2})?),\s+(?<day>(?:${monthPattern})\.?\s+\d{1,2}|\d{1,2}\s+(?:${monthPattern})\.?)\s*:?\s*$`,
  'diu',
);

/** `Upper Tove, April 10`: where and on what day without its year, alone on a line; null for other lines. */
export function readPlaceAndDay(line: string): { place: Span; day: Span } | null {
  const found = line.length > longest ? null : form.exec(line);
  const { place, day } = found?.indices?.groups ?? {};
  if (!place || !day || isMasthead(line.slice(...place)) || !/^\s*\p{Lu}/u.test(line)) return null;
  return { place: { start: place[0], end: place[1] }, day: { start: day[0], end: day[1] } };
}

/** Characters. */
const longest = 80;
