import type { Span } from '../../schemas/span.ts';
import { hiddenCharacter } from './segment.ts';

/**
 * Hides spans of a text without moving an offset.
 * `He said “no”.` with the span of `“no”` → `He said ￼￼￼￼.`
 */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), hiddenCharacter.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
