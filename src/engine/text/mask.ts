import type { Span } from '../../schemas/span.ts';
import { hiddenCharacter } from './segment.ts';

/**
 * Hides spans of a text without moving an offset, behind as many of one character.
 * `He said “no”.` with the span of `“no”` → `He said ￼￼￼￼.`
 */
export function maskSpans(text: string, spans: readonly Span[], behind = hiddenCharacter): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), behind.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
