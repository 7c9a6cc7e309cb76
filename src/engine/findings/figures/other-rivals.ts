/**
 * In: the figures of a story. Out: those that are rivals for another reason than two numbers of one name: one sum for two
 * lengths of time (“£4 a month”, “£4 a week”), and a long number with two digits in another order (31,406 and 31,460).
 */
import { isMoney } from '../../figures/money.ts';
import { areSwapped, haveSameDigits, sortDigits } from '../../figures/same-digits.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords } from './figure-words.ts';

const leastShared = 2;
/** A number from here on is no other's, and one with its digits is a misprint of it. */
const leastLong = 10_000;

export function findOtherRivals(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const ofTime = uses.filter(({ rate, unit, value }) => rate && value !== null && isMoney(unit));
  const sums = Map.groupBy(ofTime, ({ key }) => key);
  const long = uses.filter(({ value }) => value !== null && value >= leastLong && value % 10 ** 3 !== 0);
  const numbers = Map.groupBy(long, ({ value }) => sortDigits(value!));
  return [
    ...groupApart([...sums.values()], ({ rate }) => rate!, context),
    ...groupApart([...numbers.values()], ({ value }) => String(value), context),
  ];
}

/** Of each group, the first of each article, where the articles have two sides and none has both. */
function groupApart(
  groups: readonly FigureUse[][],
  sideOf: (use: FigureUse) => string,
  context: FindingContext,
): FigureUse[][] {
  return groups.flatMap((group) => {
    const sides = new Set(group.map(sideOf));
    const given = new Set(group.map((use) => `${use.siglum} ${sideOf(use)}`));
    if (sides.size < 2 || given.size > siglaOf(group).length) return [];
    const first = firstInEach(group);
    const isJoined = first.every((one) =>
      first.some((other) => sideOf(one) !== sideOf(other) && isSame(one, other, context)),
    );
    return isJoined ? [inStoryOrder(first, context)] : [];
  });
}

function isSame(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.value === other.value) return countSharedWords(one, other, context) >= leastShared;
  const areOfOne = one.unit === other.unit || one.unit === '' || other.unit === '';
  return areOfOne && haveSameDigits(one.value!, other.value!) && areSwapped(one.value!, other.value!);
}
