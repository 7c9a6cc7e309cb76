// In: a run of text. Out: numbers with the measure joined on, and speeds: “the 42-metre mast”, “a 138ft (42m) mast”,
// “six-mile”, “about 90 kmph”.
import { aboutPattern, type Figure } from './find-figures.ts';
import { numberValue } from './number-value.ts';
import { toUnit } from './units.ts';

const spelled = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)';
const hyphened =
  'metres?|meters?|foot|feet|kilometres?|kilometers?|km|miles?|kilograms?|kg|tonnes?|tons?|acres?|storeys?|story';
const attached = 'ft|km|kg';
const speed = String.raw`kmph|km\/h|kmh|kph|mph|(?:km|kilometres|kilometers|miles)\s(?:per|an)\shour`;
const measure = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:\\p{Sc}-])(?:(?<about>${aboutPattern})\\s)?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${spelled})` +
    `(?:\\s?(?<speed>${speed})|[-‐‑](?<hyphened>${hyphened})|(?<attached>${attached})|(?<short>m))(?![\\p{L}\\p{N}])`,
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
    const { number, about = '', hyphened: joined, attached: closed, speed: fast, short } = match.groups!;
    const after = run.slice(match.index + match[0].length);
    if (short && !ofSize.test(after) && !inFeet.test(run.slice(0, match.index))) return [];
    const unit = short ? 'metres' : toUnit((joined ?? closed ?? fast!).replace(/\s/gu, ' '));
    const value = numberValue(number!);
    const at = start + match.index;
    return [
      {
        start: at,
        end: at + match[0].length,
        key: `${value} ${unit}`,
        value,
        unit,
        about: about.toLowerCase(),
      },
    ];
  });
}
