import { afterClosingMark } from '../excerpt/after-closing-mark.ts';
import type { Span } from '../schemas/span.ts';
import { beforeOpeningMark } from './before-opening-mark.ts';
import type { ConflictMark, Mark, OddMark, PassageMark, QuotationMark, VariantMark } from './mark.ts';
import { splitAtBoundaries } from './split-at-boundaries.ts';

/** A run of text that is painted in one way, and what stands before and after it. */
export interface FlatPart extends Span {
  words: string;
  quotation: QuotationMark | undefined;
  variant: VariantMark | undefined;
  /** Ids of all quotations that cover the part. */
  inside: string[];
  /** Quotations that begin here; the painted one is the innermost that covers the part. */
  begins: QuotationMark[];
  /** Passages that begin before it, the quotation mark that opens with them included. */
  opens: PassageMark[];
  /** Odd places that begin here: their note stands before it. */
  odd: OddMark[];
  /** Places that begin here and that other articles have otherwise. */
  conflicts: ConflictMark[];
  /** Passages that end after it. */
  closes: PassageMark[];
  /** Quotations whose closing mark is the last character: their initials follow. */
  initials: QuotationMark[];
}

/**
 * Cuts a range of a text into runs for painting. The words of the parts join to the range.
 *
 * `“Yes,” she said` with a quotation at 1–5 gives `“`, `Yes,` (quotation), `”` (initials), ` she said`.
 */
export function flatParts(text: string, range: Span, marks: readonly Mark[]): FlatPart[] {
  const ends = new Map(marks.filter(isQuotation).map((mark) => [mark, afterClosingMark(text, mark.end)]));
  const closings = [...ends].map(([{ end: start }, end]) => ({ kind: 'closing' as const, start, end }));
  const begins = new Map(marks.filter(isPassage).map((mark) => [mark, beforeOpeningMark(text, mark.start)]));
  const openings = [...begins].map(([{ start: end }, start]) => ({ kind: 'opening' as const, start, end }));
  const cuts = [...closings, ...openings].filter((mark) => mark.end > mark.start);
  return splitAtBoundaries<Mark | (typeof cuts)[number]>(range, [...marks, ...cuts]).map((part) => {
    const covering = part.marks.filter(isQuotation);
    const quotation = covering.toSorted((left, right) => lengthOf(left) - lengthOf(right))[0];
    return {
      start: part.start,
      end: part.end,
      words: text.slice(part.start, part.end),
      quotation,
      variant: part.marks.filter(isVariant).find((mark) => paints(mark, part, text)),
      inside: covering.map(({ id }) => id),
      begins: marks.filter(isQuotation).filter((mark) => mark.start === part.start),
      opens: [...begins].filter(([, start]) => start === part.start).map(([mark]) => mark),
      odd: marks.filter((mark) => mark.kind === 'odd').filter((mark) => mark.start === part.start),
      conflicts: marks.filter((mark) => mark.kind === 'conflict').filter((mark) => mark.start === part.start),
      closes: marks.filter(isPassage).filter((mark) => mark.end === part.end),
      initials: [...ends].filter(([, end]) => end === part.end).map(([mark]) => mark),
    };
  });
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Spaces and marks that something else cuts off inside a difference would stand as slivers. */
function paints(variant: VariantMark, { start, end }: Span, text: string): boolean {
  const isEdge = !variant.beyond && (start === variant.start || end === variant.end);
  return isEdge || /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function isVariant(mark: { kind: string }): mark is VariantMark {
  return mark.kind === 'variant';
}

function isQuotation(mark: { kind: string }): mark is QuotationMark {
  return mark.kind === 'quotation';
}

function isPassage(mark: { kind: string }): mark is PassageMark {
  return mark.kind === 'passage';
}
