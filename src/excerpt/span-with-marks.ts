import type { Span } from '../schemas/span.ts';
import { afterClosingMark } from './after-closing-mark.ts';

const openingMark = /["'“‘«‹„‚”]/;

/**
 * The span of a quotation with the marks around it, as far as the text prints them.
 *
 * In `said “yes” then` the quotation `yes` at 6–9 gives 5–10.
 */
export function spanWithMarks(text: string, { start, end }: Span): Span {
  const opens = openingMark.test(text.charAt(start - 1));
  return { start: opens ? start - 1 : start, end: afterClosingMark(text, end) };
}
