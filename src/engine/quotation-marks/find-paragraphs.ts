/**
 * In: a text and its blocks. Out: the paragraphs that may hold quotations, without the space around them, a block that
 * `continues` joined on.
 * The body blocks `"robust" safety measures` and `for its products` (continues) are one paragraph.
 */
import type { Block } from '../../schemas/source.ts';
import { trimSpan } from '../text/trim-span.ts';

export interface Paragraph {
  start: number;
  end: number;
  context: 'body' | 'comment';
}

export function findParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { start, end, kind, continues } of blocks) {
    if (kind !== 'body' && kind !== 'comment') continue;
    const last = paragraphs.at(-1);
    if (continues && last?.context === kind) last.end = end;
    else paragraphs.push({ start, end, context: kind });
  }
  return paragraphs.map((paragraph) => ({ ...paragraph, ...trimSpan(text, paragraph) }));
}
