import type { QuotationMarks } from '../schemas/quotation.ts';
import type { Span } from '../schemas/span.ts';

/** A quotation as stage 4 leaves it: its words and marks, nobody’s yet. */
export interface FoundQuotation {
  /** Inside the marks. */
  start: number;
  end: number;
  context: 'body' | 'comment';
  marks: QuotationMarks;
  unbalanced: boolean;
  /**
   * Index of the quotation that this one resumes: its paragraph opened again while the one before was
   * left open, or it is a repaired half.
   */
  continues: number | null;
  /** Single marks of their own in an article that prints its speech in double ones. */
  secondary: boolean;
  /** With the marks. */
  outer: Span;
  /** The paragraph it stands in. */
  paragraph: Span;
}
