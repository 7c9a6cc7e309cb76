import { isMoney } from '../../figures/money.ts';
import { isMeasure } from '../../figures/units.ts';
import type { FigureUse } from './figure-uses.ts';
import { isEveryday } from './same-matter.ts';

/** Whether a figure says how many of something there are, from a number on: no share, sum or measure, and no years or points. */
export function countsThings({ value, unit }: FigureUse, least: number): boolean {
  if (value === null || value < least || unit === '' || unit === '%') return false;
  return !isEveryday(unit) && !isMoney(unit) && !isMeasure(unit);
}
