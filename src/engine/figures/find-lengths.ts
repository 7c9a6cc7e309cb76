/**
 * In: a run of text. Out: lengths told in two measures as one figure: “15 hours and 40 minutes”, “two years and three
 * months”, “5ft 10in”; the value is in the larger one.
 */
import { oneToNine, oneToNineteen, tens } from '../data/number-words.ts';
import type { Figure } from './find-figures.ts';
import { aboutPattern } from './hedge-words.ts';
import { numberValue } from './number-value.ts';

/** The larger measure, the smaller, and how many of the smaller make one. */
const measures: readonly [large: string, small: string, many: number, unit: string][] = [
  ['years?', 'months?', 12, 'years'],
  ['weeks?', 'days?', 7, 'weeks'],
  ['days?', 'hours?', 24, 'days'],
  ['hours?|hrs?', 'minutes?|mins?', 60, 'hours'],
  ['minutes?|mins?', 'seconds?|secs?', 60, 'minutes'],
  ['feet|foot|ft', 'inches|inch|in', 12, 'feet'],
];
const oneToTwelve = oneToNineteen.slice(0, 12);
const spelled = `(?:(?:an?|${[...oneToTwelve, 'fifteen', ...tens.slice(0, 4)].join('|')})(?:-(?:${oneToNine.join('|')}))?)`;
const number = String.raw`(?:\d{1,4}|${spelled})`;
const forms = measures.map(([large, small, many, unit]) => ({
  many,
  unit,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/:\p{Sc}-])(?<!\bbetween\s)(?:(?<about>${aboutPattern})\s)?` +
      String.raw`(?<first>${number})[\s-]?(?:${large})(?:,?\sand\s|,?\s)(?<second>${number})[\s-]?(?:${small})(?![\p{L}\p{N}-])`,
    'giu',
  ),
}));

/** Spans are offsets into `text`. “Two days and 40 hours” are two lengths. */
export function findLengths(text: string, start: number, end: number): Figure[] {
  const run = text.slice(start, end);
  return forms.flatMap(({ pattern, many, unit }) =>
    [...run.matchAll(pattern)].flatMap((match) => {
      const { about = '', first, second } = match.groups!;
      const rest = numberValue(toNumeral(second!))!;
      if (rest >= many) return [];
      const value = numberValue(toNumeral(first!))! + rest / many;
      const at = start + match.index;
      const key = `${Math.round(value * 1000) / 1000} ${unit}`;
      return [{ start: at, end: at + match[0].length, key, value, unit, about: about.toLowerCase() }];
    }),
  );
}

function toNumeral(printed: string): string {
  return printed.replace(/^an?$/iu, 'one');
}
