import { splitBlocks } from '../2-split-blocks.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';

/** The speakers of the quotations of a text, in order. */
export function speakersOf(text: string): (string | null)[] {
  const { blocks } = splitBlocks(text);
  const { quotations } = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
  return quotations.map(({ speaker }) => speaker?.name ?? null);
}
