import type { Span } from '../schemas/span.ts';

/**
 * The lines of a text, each without its line end.
 *
 * `one\r\ntwo` gives `{0,3}` and `{5,8}`. A text that ends with a line end has no empty line after it.
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

/** The number, from 1, of the line that holds an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
