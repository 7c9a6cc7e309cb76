/**
 * In: a closing mark that nothing opened. Out: whether it closes words that are no quotation of their own:
 * the tag of `“We left,” Hart said.”` or the name under a pull quote, `Una Kessell, harbour master.”`.
 */
import type { Span } from '../../schemas/span.ts';
import { opensTag } from './opens-tag.ts';

/** `lastEdge`: the end of the mark before it; null where the paragraph has none. */
export function isStrayClose(
  text: string,
  close: number,
  lastEdge: number | null,
  paragraph: Span,
  leftOpen: boolean,
): boolean {
  if (lastEdge !== null) return isTag(text.slice(lastEdge, Math.min(close, lastEdge + longestTag + 1)));
  const line = text.slice(paragraph.start, Math.min(close, paragraph.start + longestCredit + 1)).trim();
  return leftOpen && close >= paragraph.end - 2 && line.length <= longestCredit && credit.test(line);
}

function isTag(words: string): boolean {
  return words.length <= longestTag && !/[.,:;!?]\s/.test(words) && opensTag(words);
}

const longestTag = 40;
const longestCredit = 80;
/** Two words with a capital, and no verb of being that would make it a sentence. */
const credit = /^\p{Lu}\S* \p{Lu}(?!.*\b(?:is|are|was|were|has|have|had|will|would|can|must|do|did)\b)/u;
