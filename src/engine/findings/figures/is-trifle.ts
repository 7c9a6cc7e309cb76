/**
 * In: a figure. Out: whether it says too little to be told by itself: “two kinds”, “three days”, “100 percent sure”.
 */
import { isMoney } from '../../figures/money.ts';
import { isMeasure } from '../../figures/units.ts';
import type { FigureUse } from './figure-uses.ts';
import { isLength } from './particular-figures.ts';

/** A count up to this says little, and so does a length of time up to this. */
const mostTrifling = 3;
const mostTriflingOfTime = 12;

/** Not of money, measures and shares, nor of `hundreds` and `doubled`. */
export function isTrifle({ value, unit, key }: FigureUse): boolean {
  if (value === null) return false;
  if (unit === '%') return value === 100 && key.trim() === '100%';
  if (isMoney(unit) || (isMeasure(unit) && !isLength(unit))) return false;
  return value <= (isLength(unit) ? mostTriflingOfTime : mostTrifling);
}
