/**
 * In: the rival figures of a story. Out: the same, each with the articles that tell of the conflict: that print both
 * numbers, or deny one; and a group for each contrast that one article draws with the number of another alone.
 */
import type { FindingContext } from '../context.ts';
import { firstInEach } from '../in-articles.ts';
import { contrastsOf, isOfUnit, sharesWords, speaksOf, type Told } from './contrasted.ts';
import type { FigureUse } from './figure-uses.ts';
import type { Rivals } from './rival-figures.ts';

export function withTellers(
  groups: readonly FigureUse[][],
  uses: readonly FigureUse[],
  context: FindingContext,
): Rivals[] {
  const contrasts = contrastsOf(context);
  const byNumber = Map.groupBy(contrasts.keys(), (at) => contrasts[at]!.numbers[0]!.value);
  const told = groups.map((group) => {
    const values = new Set(group.map(({ value }) => value!));
    const near = [...values].flatMap((value) => byNumber.get(value) ?? []).toSorted((a, b) => a - b);
    const about = near.map((at) => contrasts[at]!).filter((contrast) => isAbout(contrast, group, context));
    return { uses: group, told: firstOfEach(about) };
  });
  const known = new Set(told.flatMap((group) => group.told.map(valuesOf)));
  const left = contrasts.filter((one) => one.numbers.length > 1 && !known.has(valuesOf(one)));
  const taken = new Set(groups.flat());
  const free = uses.filter((use) => !taken.has(use));
  const byValue = Map.groupBy(free.keys(), (at) => free[at]!.value);
  const alone = [...Map.groupBy(left, valuesOf).values()].flatMap((same) => {
    const near = same[0]!.numbers.flatMap(({ value }) => byValue.get(value) ?? []).toSorted((a, b) => a - b);
    const others = near
      .map((at) => free[at]!)
      .filter((use) => same.some((one) => speaksOf(one, use, context)));
    const inEach = firstInEach(others).filter(({ siglum }) =>
      same.every(({ place }) => place.siglum !== siglum),
    );
    return inEach.length > 0 ? [{ uses: inEach, told: firstOfEach(same) }] : [];
  });
  return [...told, ...alone];
}

/** Both numbers are those of the group, or the one that it denies is. */
function isAbout(contrast: Told, group: readonly FigureUse[], context: FindingContext): boolean {
  const own = contrast.numbers.map(({ value }) => group.filter((use) => use.value === value));
  if (own.some((uses) => uses.length === 0) || !group.some((use) => isOfUnit(use, contrast))) return false;
  const areRare = contrast.numbers.length > 1 && contrast.numbers.every(({ value }) => value > leastRare);
  return areRare || group.some((use) => sharesWords(contrast, use, context));
}

/** Two numbers above this are seldom those of two matters. */
const leastRare = 12;

function valuesOf({ numbers }: Told): string {
  return numbers
    .map(({ value }) => value)
    .toSorted((a, b) => a - b)
    .join();
}

/** The fullest of each article: one with both numbers before one that only denies. */
function firstOfEach(contrasts: readonly Told[]): Told[] {
  const byLength = contrasts.toSorted((a, b) => b.numbers.length - a.numbers.length);
  const kept = new Map(byLength.toReversed().map((one) => [one.place.siglum, one]));
  return [...kept.values()].toSorted((a, b) => contrasts.indexOf(a) - contrasts.indexOf(b));
}
