import type { Quotation } from '../schemas/quotation.ts';

type Attributed = Pick<Quotation, 'speaker' | 'corrected' | 'confidence'>;

/** A speaker whom rules found: neither nobody, nor whom an editor gave. */
export function isGuessed({ speaker, corrected }: Attributed): boolean {
  return speaker !== null && corrected === undefined;
}

/** A speaker who may well be another: of those less sure than this, three in five are right. */
export function isUncertain(quotation: Attributed): boolean {
  return isGuessed(quotation) && quotation.confidence < leastSure;
}

const leastSure = 0.8;
