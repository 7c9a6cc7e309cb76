import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { startsLower } from './letter-case.ts';
import { splitSentences, splitTokens, type Token } from './segment.ts';

/**
 * The sentences of an article's body, in order: spans without the white space around them. A
 * sentence ends with its block, unless the next body block `continues` it.
 *
 * `He left. “Why?” she asked.` gives `He left.` and `“Why?” she asked.`
 */
export function bodySentences(text: string, blocks: readonly Block[]): Span[] {
  return paragraphs(blocks).flatMap((span) => sentencesIn(text, span));
}

/** The sentences of a stretch of text, in the same way. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const tokens = splitTokens(text, start, end);
  return splitSentences(tokens, (index) => closesSentence(tokens, index)).map(({ first, last }) => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
  }));
}

/** A closing mark right behind a stop, and no word in lower case goes on: `“no.” She`. */
function closesSentence(tokens: readonly Token[], index: number): boolean {
  const [stop, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!stop || !mark || !next || stop.end !== mark.start || next.start === mark.end) return false;
  return /^[.!?…]$/.test(stop.text) && /^[”"’'»)\]]$/.test(mark.text) && !startsLower(next.text);
}

function paragraphs(blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const { kind, start, end, continues } of blocks) {
    if (kind !== 'body') continue;
    const last = spans.at(-1);
    if (continues && last) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
