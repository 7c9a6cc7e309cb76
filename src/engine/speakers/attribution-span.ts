import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import { overlaps } from '../text/overlaps.ts';

/**
 * The words that attribute a quotation, as printed: from mention to cue, asides included.
 * `“We agree,” said Ann Lee.` → `said Ann Lee`. Null where the attribution stands in another paragraph.
 */
export function attributionSpan(text: string, quotation: AnnotatedQuotation): Span | null {
  const { mention, cue } = quotation;
  if (!mention) return null;
  const whole = cue
    ? { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) }
    : mention;
  const span = overlaps(whole, quotation) ? mention : whole;
  const between = text.slice(Math.min(span.end, quotation.end), Math.max(span.start, quotation.start));
  return between.includes('\n') ? null : { start: span.start, end: span.end };
}
