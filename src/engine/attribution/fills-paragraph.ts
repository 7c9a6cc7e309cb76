import type { Article } from './sieve.ts';

/** Nothing else stands in the paragraph of the quotation. */
export function fillsParagraph({ reading }: Article, quotation: number): boolean {
  const place = reading.places[quotation];
  if (!place?.opensParagraph) return false;
  const { first, last } = reading.sentences[place.sentence]!;
  return last - first === 1 && reading.sentences[place.sentence + 1]?.paragraph !== place.paragraph;
}
