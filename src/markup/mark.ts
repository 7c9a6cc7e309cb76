import type { Span } from '../schemas/span.ts';

/** The words of a quotation: tint and underline in the speaker's colour, initials after it. */
export interface QuotationMark extends Span {
  kind: 'quotation';
  id: string;
  term: boolean;
  /** 1 to 8 by rank in the story, 0 after that and for nobody. */
  hue: number;
  initials: string | null;
  speakerName: string | null;
}

/** Words that differ from another article's. */
export interface VariantMark extends Span {
  kind: 'variant';
  id: string;
  /** What a listener hears before the words: `A has`. */
  said?: string;
}

export type Mark = QuotationMark | VariantMark;
