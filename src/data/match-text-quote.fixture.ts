import type { Span } from '../schemas/span.ts';
import type { TextPositionSelector, TextQuoteSelector } from './describe-text-quote.ts';

/** The span that a quote selector names; null where it names none, or more than one. */
export function matchTextQuote(text: string, { exact, prefix, suffix }: TextQuoteSelector): Span | null {
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  const start = at + prefix.length;
  return { start, end: start + exact.length };
}

/** The span that a position selector names. */
export function matchTextPosition(text: string, { start, end }: TextPositionSelector): Span {
  const points = [...text];
  const before = points.slice(0, start).join('').length;
  return { start: before, end: before + points.slice(start, end).join('').length };
}
