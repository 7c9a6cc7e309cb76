import type { Span } from '../../schemas/span.ts';

const quoted = /“[^“”\r\n]*(?:[”\r\n]|$)|«[^«»\r\n]*»|(?<![\p{L}\p{N}])"[^"\r\n]+"/gu;

/**
 * What stands inside double marks on one line, for texts that are not read as articles.
 * `He said: “All of it.”` → `All of it.`
 */
export function scanMarks(text: string): Span[] {
  return [...text.matchAll(quoted)].map(({ index, 0: found }) => ({
    start: index + 1,
    end: index + found.length - (/[”»"\r\n]$/.test(found) ? 1 : 0),
  }));
}
