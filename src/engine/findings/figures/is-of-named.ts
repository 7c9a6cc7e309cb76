/**
 * In: a figure. Out: whether the words before it say that it counts what the sentence has named: `the two countries`.
 */
import { ordinal } from '../../figures/find-bare-numbers.ts';
import { isMoney } from '../../figures/money.ts';
import { isMeasure } from '../../figures/units.ts';
import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';

/** “the two countries” are some that the sentence has named. */
const greatestOfNamed = 10;

/** Characters of `these remaining `. */
const longestBefore = 24;

export function isOfNamed({ siglum, start, value, unit }: FigureUse, context: FindingContext): boolean {
  if (value! > greatestOfNamed || isMoney(unit) || isMeasure(unit) || unit === ordinal) return false;
  return /\b(?:the|these|those|both|our|their|his|her|its)\s(?:(?:other|remaining|same|first|last|next|latter)\s)?$/iu.test(
    context.article(siglum).text.slice(Math.max(0, start - longestBefore), start),
  );
}
