/**
 * In: the paragraphs of a text. Out: whether it types a double mark as two single ones, and where it first does.
 * `''We sail,'' she said` and ` ``We sail,'' she said` do; `''Tis late,' she said. 'Good night.'` does not.
 */
import type { Span } from '../../schemas/span.ts';

const opening = /(?<=^|[\s(—–-])(''|’’|‘‘|``|['‘`])(?=['‘]?[\p{L}\p{N}$£€])/gu;
const closing = /[\p{L}\p{N}.,?!…)](?:''|’’)(?=[\s.,;:?!)—–-]|$)/u;

/** Offset of its first opening mark that is typed so; null where most opening marks are single ones. */
export function findDoubledStyle(text: string, paragraphs: readonly Span[]): number | null {
  if (!/''|’’|‘‘|``/.test(text)) return null;
  let first: number | null = null;
  let more = 0;
  let isClosed = false;
  for (const { start, end } of paragraphs) {
    const words = text.slice(start, end);
    isClosed ||= closing.test(words);
    for (const match of words.matchAll(opening)) {
      more += match[1]!.length > 1 ? 1 : -1;
      if (match[1]!.length > 1) first ??= start + match.index;
    }
  }
  return isClosed && more > 0 ? first : null;
}
