/**
 * In: a run of text. Out: numbers with the measure joined on, and speeds: “the 42-metre mast”, “a 138ft (42m) mast”,
 * “six-mile”, “a 20-day ban”, “about 90 kmph”.
 */
import { smallNumber } from '../data/number-words.ts';
import { endsNoun } from './counted-words.ts';
import type { Figure } from './find-figures.ts';
import { aboutPattern } from './hedge-words.ts';
import { numberValue } from './number-value.ts';
import { toUnit } from './units.ts';

const hyphened =
  'minute|hour|day|week|month|year|metres?|meters?|foot|feet|kilometres?|kilometers?|km|miles?|kilograms?|kg|tonnes?|tons?|acres?|storeys?|story';
const attached = 'ft|km|kg|mg';
const rate = String.raw`kmph|km\/h|kmh|kph|mph|(?:km|kilometres|kilometers|miles)\s(?:per|an)\shour|mg\/kg|(?:mg|milligrams?)\sper\s(?:kg|kilogram|kilo)`;
const measure = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:\\p{Sc}-])(?:(?<about>${aboutPattern})\\s)?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${smallNumber}(?:-${smallNumber})?)` +
    `(?:\\s?(?<rate>${rate})|[-‐‑](?<hyphened>${hyphened})|(?<attached>${attached})|(?<short>m))(?!(?<=-(?:day|week|month|year))(?:-old|-olds)|[\\p{L}\\p{N}])`,
  'giu',
);
const ofTime = /^(?:minute|hour|day|week|month|year)$/iu;
/** What is so long: `20-day ban`, `20-day restraining order`, `22-month special harbour inquiry`. */
const longestThing = 3;
const describes = /(?:ing|al|ed|ive|ary|ous|ic)$/u;
/** `42m` is 42 million but where it says how tall, or stands beside feet. */
const ofSize =
  /^(?:\)?\s(?:tall|high|long|wide|deep|across|away|apart)\b|\s\(\d+(?:\.\d+)?\s?(?:ft|feet)\b)/iu;
const inFeet = /\d\s?(?:ft|feet|foot)\s\($/iu;

/** Spans are offsets into `text`. */
export function findMeasures(text: string, start: number, end: number): Figure[] {
  const run = text.slice(start, end);
  return [...run.matchAll(measure)].flatMap((match) => {
    const { number, about = '', hyphened: joined, attached: closed, rate, short } = match.groups!;
    const after = run.slice(match.index + match[0].length);
    if (short && !ofSize.test(after) && !inFeet.test(run.slice(0, match.index))) return [];
    if (/^24.hour$/iu.test(match[0])) return [];
    const unit = short ? 'metres' : toUnit(toPlural(joined ?? closed ?? rate!));
    const value = numberValue(number!);
    const at = start + match.index;
    const named = joined && ofTime.test(joined) ? findThing(after).length : 0;
    return [
      {
        start: at,
        end: at + match[0].length + named,
        key: `${value} ${unit}`,
        value,
        unit,
        about: about.toLowerCase(),
      },
    ];
  });
}

/** Ends before a verb: `20-day ban` of “20-day ban expires”. */
function findThing(after: string): string {
  const words: string[] = [];
  for (const [printed, word] of after.matchAll(/\s(\p{Ll}+)(?![\p{L}’'-])/guy)) {
    const isVerb = words.length > 0 && /(?:ed|[^su]s)$/u.test(word!);
    if (words.length === longestThing || isVerb || endsNoun(word!)) break;
    words.push(printed);
  }
  return words.length > 0 && describes.test(words.at(-1)!) && !/(?:al|ing)$/u.test(words.at(-1)!)
    ? words.slice(0, -1).join('')
    : words.join('');
}

function toPlural(measure: string): string {
  return measure.toLowerCase().replace(/\s/gu, ' ').replace(ofTime, '$&s');
}
