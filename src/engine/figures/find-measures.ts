// In: a run of text. Out: numbers with the measure joined on: “the 42-metre mast”, “a 138ft (42m) mast”, “six-mile”.
import type { Figure } from './find-figures.ts';
import { numberValue } from './number-value.ts';

/** What is printed, and the one name of the measure. */
const measures: readonly [pattern: RegExp, unit: string][] = [
  [/^(?:metres?|meters?|m)$/iu, 'metres'],
  [/^(?:feet|foot|ft)$/iu, 'feet'],
  [/^(?:kilometres?|kilometers?|km)$/iu, 'kilometres'],
  [/^miles?$/iu, 'miles'],
  [/^mph$/iu, 'mph'],
  [/^kph$/iu, 'kph'],
  [/^(?:kilograms?|kilos?|kg)$/iu, 'kilograms'],
  [/^(?:tonnes?|tons?)$/iu, 'tonnes'],
  [/^acres?$/iu, 'acres'],
  [/^(?:storey|story|storeys)$/iu, 'storeys'],
];
const spelled = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)';
const hyphened =
  'metres?|meters?|foot|feet|kilometres?|kilometers?|km|miles?|kilograms?|kg|tonnes?|tons?|acres?|storeys?|story';
const attached = 'ft|km|mph|kph|kg';
const measure = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:£$€-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${spelled})` +
    `(?:[-‐‑](?<hyphened>${hyphened})|(?<attached>${attached})|(?<short>m))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** `42m` is 42 million but where it says how tall, or stands beside feet. */
const ofSize =
  /^(?:\)?\s(?:tall|high|long|wide|deep|across|away|apart)\b|\s\(\d+(?:\.\d+)?\s?(?:ft|feet)\b)/iu;
const inFeet = /\d\s?(?:ft|feet|foot)\s\($/iu;

/** Spans are offsets into `text`. */
export function findMeasures(text: string, start: number, end: number): Figure[] {
  const run = text.slice(start, end);
  return [...run.matchAll(measure)].flatMap((match) => {
    const { number, hyphened: joined, attached: closed, short } = match.groups!;
    const after = run.slice(match.index + match[0].length);
    if (short && !ofSize.test(after) && !inFeet.test(run.slice(0, match.index))) return [];
    const printed = joined ?? closed ?? short!;
    const unit = measures.find(([pattern]) => pattern.test(printed))![1];
    const value = numberValue(number!);
    const at = start + match.index;
    return [{ start: at, end: at + match[0].length, key: `${value} ${unit}`, value, unit, about: '' }];
  });
}
