/**
 * In: two bare numbers of two articles. Out: whether each stands beside one that both articles print, in sentences that
 * speak of the same: “31 with the valve, [34] without” and “31 in the group given the valve and [43] in the other”.
 */
import { bareNumber } from '../../figures/find-bare-numbers.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords } from './figure-words.ts';
import { type ReadNumber, readNumbers } from './read-numbers.ts';

/** A number below this stands beside many. */
const leastCommon = 13;
const leastShared = 2;
const near = 1.4;

export function arePaired(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.unit !== bareNumber || other.unit !== bareNumber || one.siglum === other.siglum) return false;
  const [least, most] = [Math.min(one.value!, other.value!), Math.max(one.value!, other.value!)];
  if (least === most || most > least * near) return false;
  const [a, b] = [one, other].map((use) => numbersAround(use, context)) as [ReadNumber[], ReadNumber[]];
  const isIn = (numbers: readonly ReadNumber[], value: number) =>
    numbers.some((number) => number.value === value);
  if (isIn(a, other.value!) || isIn(b, one.value!)) return false;
  const common = a.filter(({ value }) => value >= leastCommon && isIn(b, value));
  return (
    common.length === 1 &&
    a.length === 2 &&
    b.length === 2 &&
    countSharedWords(one, other, context) >= leastShared
  );
}

/** The numbers beside a bare one that both articles of a pair may print. */
export function pairedWith(use: FigureUse, context: FindingContext): number[] {
  if (use.unit !== bareNumber) return [];
  const numbers = numbersAround(use, context).map(({ value }) => value);
  return numbers.length === 2 ? numbers.filter((value) => value >= leastCommon) : [];
}

/** All of its sentence. */
const numbersAround = onceEach((use: FigureUse, context): ReadNumber[] => {
  const { siglum, start, end } = context.inSentence(use);
  return readNumbers(context.article(siglum).text, start, end);
});
