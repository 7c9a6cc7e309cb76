// In: the figures of a story. Out: a test of one of them, whether no other article has it. It fails where another article
// prints that number in any form (“has eleven” beside “eleven lorries”), another number of the same things (“675 schools”
// beside “578 schools”), one near it, whatever it counts (“95 (mph)” beside “90 miles an hour”), or as many in words
// (“thousands of rowers” beside “10,000 eager rowers”). What tells how many in words alone, “hundreds of boats”, is left out.
import { isMoney } from '../../figures/money.ts';
import { isMeasure } from '../../figures/units.ts';
import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';
import { numbersByArticle } from './numbers-by-article.ts';
import { isOfRange } from './of-range.ts';
import { sizeOf } from './round-figures.ts';

/** A number may be the same as one up to so many times it, or the other way about. */
const nearest = 1.25;
/** Steps of size that such a number may lie away. */
const steps = [-2, -1, 0, 1, 2];
/** The same of a number that need not count anything, from the least to the greatest that is set beside it. */
const nearestOfAny = 1.1;
const [leastOfAny, mostOfAny] = [13, 1000];

export function testInOne(uses: readonly FigureUse[], context: FindingContext): (use: FigureUse) => boolean {
  const counted = uses.filter((use): use is Sized => use.value !== null);
  const bySize = Map.groupBy(counted, ({ value }) => sizeOf(value));
  const siglaBy = (keyOf: (use: FigureUse) => string) =>
    new Map(
      [...Map.groupBy(uses, keyOf)].map(([key, same]) => [key, new Set(same.map(({ siglum }) => siglum))]),
    );
  const ofThings = siglaBy(({ unit }) => unit);
  const inWords = siglaBy((use) => (use.value === null ? sizeOfWords(use) : ''));
  const ofParts = siglaBy((use) => `${isPart(use) || use.unit === '%'}`).get('true') ?? new Set();
  const numbers = numbersByArticle(context);
  return (use) => {
    const { siglum, value, unit } = use;
    const isOther = (one: string) => one !== siglum;
    const others = [...numbers].filter(([one]) => isOther(one)).map(([, printed]) => printed);
    if (value === null) return isPart(use) && !ofParts.values().some(isOther);
    if (isOfRange(use, context) || others.some((printed) => hasNumber(printed, value, unit))) return false;
    if (countsThings(unit) && ofThings.get(unit)!.values().some(isOther)) return false;
    if (isInWords({ ...use, value }, inWords)) return false;
    return !steps
      .flatMap((step) => bySize.get(sizeOf(value) + step) ?? [])
      .some((one) => isOther(one.siglum) && mayBeOne({ ...use, value }, one));
  };
}

interface Sized extends FigureUse {
  value: number;
}

/** Not `%`, sums, times and lengths, of which an article has many. */
function countsThings(unit: string): boolean {
  return unit !== '' && unit !== '%' && !isMoney(unit) && !isMeasure(unit);
}

/** The number, or one near it that may be the same rounded. */
function hasNumber(printed: ReadonlySet<number>, value: number, unit: string): boolean {
  if (printed.has(value)) return true;
  if (value < leastOfAny || value > mostOfAny || isMoney(unit) || unit === '%') return false;
  return printed.values().some((other) => ratioOf(value, other) <= nearestOfAny);
}

function mayBeOne(one: Sized, other: Sized): boolean {
  if (isMoney(one.unit) !== isMoney(other.unit) || (one.unit === '%') !== (other.unit === '%')) return false;
  const isOfOne = one.unit === other.unit || Math.min(one.value, other.value) >= mostOfAny;
  return isOfOne && ratioOf(one.value, other.value) <= nearest;
}

function ratioOf(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}

/** What “dozens of”, “hundreds of”, “thousands of” may be, from and to. */
const sizes: readonly [word: string, from: number, to: number][] = [
  ['dozens', 24, 200],
  ['hundreds', 200, 2000],
  ['thousands', 2000, 1e6],
  ['millions', 1e6, 1e9],
];

/** Whether another article tells of as many of them, or of as many people: “1.9 million views”, “millions of people”. */
function isInWords(
  { siglum, value, unit }: Sized,
  inWords: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return sizes
    .filter(([, from, to]) => value >= from && value <= to)
    .flatMap(([word]) => [`${word} ${unit}`, `${word} people`])
    .some((key) =>
      inWords
        .get(key)
        ?.values()
        .some((other) => other !== siglum),
    );
}

/** `hundreds boats` */
function sizeOfWords({ key, unit }: FigureUse): string {
  return `${sizes.findLast(([word]) => key.toLowerCase().includes(word))?.[0] ?? ''} ${unit}`;
}

/** `a third of patients`, `one in three`, which another article may print as a number: 34%. */
function isPart({ value, unit, key }: FigureUse): boolean {
  return value === null && unit === '' && /\b(?:third|quarter|fifth|tenth|half|thirds|in|out)\b/u.test(key);
}
