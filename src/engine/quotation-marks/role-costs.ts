/**
 * In: a mark. Out: what it costs to read it as opening, as closing, or as no quotation mark at all
 * (apostrophe, feet, inches). 0 is a perfect fit, 5 and more needs the rest of the paragraph to ask for it.
 * `(“no”)`: the first mark costs 0 to open and 9 to close.
 */
import { doubleCosts } from './double-costs.ts';
import type { Mark } from './find-marks.ts';
import { singleCosts } from './single-costs.ts';

export interface RoleCosts {
  open: number;
  close: number;
  none: number;
  /** What it costs more to open inside words that the same marks hold already. */
  again: number;
}

export interface ParagraphStyle {
  /** The paragraph holds „: then “ closes. */
  lowHigh: boolean;
}

export function roleCosts(mark: Mark, text: string, style: ParagraphStyle): RoleCosts {
  return mark.family === 'single' ? singleCosts(mark, text) : doubleCosts(mark, text, style);
}
