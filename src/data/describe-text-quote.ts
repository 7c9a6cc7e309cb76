import type { Span } from '../schemas/span.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in Unicode code points. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Selects a span by its words and up to 32 characters on either side, no surrogate pair cut. */
export function describeTextQuote(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + 32).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** Selects a span by position: the standard counts code points where this project counts UTF-16. */
export function describeTextPosition(text: string, { start, end }: Span): TextPositionSelector {
  const before = [...text.slice(0, start)].length;
  return { type: 'TextPositionSelector', start: before, end: before + [...text.slice(start, end)].length };
}
