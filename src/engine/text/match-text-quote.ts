/**
 * A text and a quote selector in, every place where the quote stands out. `exact` may be narrowed by the words
 * before (`prefix`) and after it (`suffix`), as in the W3C Web Annotation Data Model, 4.2.4:
 * `{ exact: "no", prefix: "said " }` in `no, he said no` is 11-13.
 */
import type { Span } from '../../schemas/span.ts';

export interface TextQuote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export function matchTextQuote(text: string, { exact, prefix = '', suffix = '' }: TextQuote): Span[] {
  const whole = prefix + exact + suffix;
  const spans: Span[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    spans.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return spans;
}
