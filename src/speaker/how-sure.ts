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

/** The speakers none of whose quotations in these is sure, by id. */
export function speakersInDoubt(
  quotations: Iterable<Attributed & Pick<Quotation, 'speakerId' | 'context'>>,
): Set<string> {
  const own = [...quotations].filter(({ context, speakerId }) => context === 'body' && speakerId !== null);
  const ids = (some: typeof own) => new Set(some.map(({ speakerId }) => speakerId!));
  return ids(own).difference(ids(own.filter((quotation) => !isUncertain(quotation))));
}

const leastSure = 0.8;
