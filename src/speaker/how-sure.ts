import type { Quotation } from '../schemas/quotation.ts';

type Attributed = Pick<Quotation, 'speaker' | 'corrected' | 'readWith' | 'marks' | 'confidence'>;

/**
 * A speaker whom rules found in the words of one article, of which alone it was measured how often they are right: neither
 * nobody, nor whom an editor, another article or the label of a transcript gave.
 */
export function isGuessed({ speaker, corrected, readWith, marks }: Attributed): boolean {
  return speaker !== null && corrected === undefined && readWith === undefined && marks !== 'label';
}

/** A speaker who may well be another: of those less sure than this, three in five are right. */
export function isUncertain(quotation: Attributed): boolean {
  return isGuessed(quotation) && quotation.confidence < leastSure;
}

const leastSure = 0.8;
