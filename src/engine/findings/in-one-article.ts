// In: the figures of a story. Out: a test of one of them, whether no other article has it. It fails where another article
// prints that number in any form (“has eleven” beside “eleven lorries”), or the number that this one rounds.
import { listNumbers } from '../figures/list-numbers.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { siglaOf } from './in-articles.ts';
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
  const isInOther = (word: string, own: string) =>
    [...words].some(([siglum, printed]) => siglum !== own && printed.has(word));
  return (use) => {
    const isOther = (siglum: string) => siglum !== use.siglum;
    const { value, unit } = use;
    if (value === null) {
      const isTold = manyWordsOf(use.key)
        .values()
        .some((word) => isInOther(word, use.siglum));
      return !isTold && (!isPart(use) || !parts.some(isOther));
    }
    if (printed.get(value)!.values().some(isOther)) return false;
    const near = [-1, 0, 1].flatMap((step) => alike.get(`${sizeOf(value) + step} ${unit}`) ?? []);
    return !near.some((same) => same.some(({ siglum }) => isOther(siglum)) && areRounded([use, same[0]!]));
  };
}

/** What tells how many without a numeral: the `majority` of “a majority of voters”, the `hundreds` of “hundreds of boats”. */
const many =
  /\b(?:majority|tens|dozens|scores|hundreds|thousands|millions|billions|doubled|tripled|trebled|quadrupled|halved)\b/giu;

function manyWordsOf(text: string): Set<string> {
  return new Set((text.match(many) ?? []).map((word) => word.toLowerCase()));
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
