/**
 * A text in, its lines out, each without its line end. An LF, a CR, a CRLF, a form feed and the Unicode
 * separators end a line: `"a\r\n\nb"` has the lines `a` (0-1), an empty one (3-3) and `b` (4-5).
 */
import type { Span } from '../../schemas/span.ts';

const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
