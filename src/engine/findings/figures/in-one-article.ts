// In: the figures of a story. Out: a test of one of them, whether no other article has it. It fails where another article
// prints that number in any form (“has eleven” beside “eleven lorries”), one that may be the same in round numbers, or
// as many in words (“thousands of rowers” beside “10,000 eager rowers”).
import { listNumbers } from '../../figures/list-numbers.ts';
import { isMoney } from '../../figures/money.ts';
import type { FindingContext } from '../context.ts';
import { siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { areRounded, sizeOf } from './round-figures.ts';

export function testInOne(
  uses: readonly FigureUse[],
  { articles }: FindingContext,
): (use: FigureUse) => boolean {
  const counted = uses.filter((use) => use.value !== null);
  const printed = new Map<number | null, Set<string>>();
  for (const { value, siglum } of [...articles.flatMap(numbersOf), ...counted])
    printed.set(value, (printed.get(value) ?? new Set()).add(siglum));
  const words = new Map(articles.map(({ siglum, text }) => [siglum, manyWordsOf(text)]));
  const parts = siglaOf(uses.filter((use) => isPart(use) || use.unit === '%'));
  const bySize = Map.groupBy(counted, ({ value, unit }) => `${sizeOf(value!)} ${unit}`);
  const alike = new Map([...bySize].map(([size, same]) => [size, groupAlike(same)]));
  const vague = Map.groupBy(
    uses.filter(({ value }) => value === null),
    ({ unit }) => unit,
  );
  const ofUnit = Map.groupBy(counted, ({ unit }) => unit);
  const large = Map.groupBy(
    counted.filter((use): use is Sized => use.value !== null && use.value >= leastOfAny),
    ({ value }) => sizeOf(value),
  );
  const isInOther = (word: string, own: string) =>
    [...words].some(([siglum, printed]) => siglum !== own && printed.has(word));
  return (use) => {
    const isOther = (siglum: string) => siglum !== use.siglum;
    const { value, unit } = use;
    if (value === null) {
      const isTold = manyWordsOf(use.key)
        .values()
        .some((word) => isInOther(word, use.siglum));
      const isCounted = (ofUnit.get(unit) ?? []).some(
        (one) => isOther(one.siglum) && isOneOf(one.value!, use.key),
      );
      return !isTold && !isCounted && (!isPart(use) || !parts.some(isOther));
    }
    if (printed.get(value)!.values().some(isOther)) return false;
    const near = [-1, 0, 1].flatMap((step) => alike.get(`${sizeOf(value) + step} ${unit}`) ?? []);
    if (near.some((same) => same.some(({ siglum }) => isOther(siglum)) && areRounded([use, same[0]!])))
      return false;
    if ((vague.get(unit) ?? []).some((one) => isOther(one.siglum) && isOneOf(value, one.key))) return false;
    const steps = value >= leastOfAny ? [-1, 0, 1] : [];
    return !steps
      .flatMap((step) => large.get(sizeOf(value) + step) ?? [])
      .some((one) => isOther(one.siglum) && mayBeOne({ ...use, value }, one));
  };
}

/** A number from here on that is near another may be the same, whatever noun stands behind it. */
const leastOfAny = 1000;

interface Sized extends FigureUse {
  value: number;
}

/** Near each other, and one of them is hedged or round: “106,185 people” and “106,000 sign-ups”, “more than 5,000” and “about 5,200”. */
function mayBeOne(one: Sized, other: Sized): boolean {
  if (isMoney(one.unit) !== isMoney(other.unit) || (one.unit === '%') !== (other.unit === '%')) return false;
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  const isRound = [one, other].some(({ value, about }) => about !== '' || value % leastOfAny === 0);
  return isRound && ratio <= nearest;
}

const nearest = 1.05;

/** What “dozens of”, “hundreds of”, “thousands of” may be, from and to. */
const sizes: readonly [word: RegExp, from: number, to: number][] = [
  [/^dozens\b/u, 24, 200],
  [/^hundreds\b/u, 200, 2000],
  [/^thousands\b/u, 2000, 100_000],
  [/^tens of thousands\b/u, 20_000, 100_000],
  [/^hundreds of thousands\b/u, 200_000, 1e6],
  [/^millions\b/u, 2e6, 1e9],
];

function isOneOf(value: number, key: string): boolean {
  const size = sizes.findLast(([word]) => word.test(key));
  return size !== undefined && value >= size[1] && value <= size[2];
}

/** What tells how many without a numeral: the `majority` of “a majority of voters”, the `hundreds` of “hundreds of boats”. */
const many =
  /\b(?:(?:several|a few|many) (?<few>dozen|hundred|thousand|million)|majority|tens|dozens|scores|hundreds|thousands|millions|billions|doubled|tripled|trebled|quadrupled|halved)\b/giu;

function manyWordsOf(text: string): Set<string> {
  const words = [...text.matchAll(many)].map(({ 0: word, groups }) =>
    groups?.['few'] ? `${groups['few']}s` : word,
  );
  return new Set(words.map((word) => word.toLowerCase()));
}

function numbersOf({ siglum, text }: FindingContext['articles'][number]) {
  return [...listNumbers(text)].map((value) => ({ siglum, value }));
}

/** Those that round the same numbers. */
function groupAlike(uses: readonly FigureUse[]): FigureUse[][] {
  return [...Map.groupBy(uses, ({ value, about }) => `${value} ${about}`).values()];
}

/** `a third of patients`, `one in three`, which another article may print as a number: 34%. */
function isPart({ value, unit, key }: FigureUse): boolean {
  return value === null && unit === '' && /\b(?:third|quarter|fifth|tenth|half|thirds|in|out)\b/u.test(key);
}
