import type { Path } from '../addresses/href.ts';
import type { Span } from '../schemas/span.ts';

/** The words of a quotation: tint and underline in the speaker's colour, initials after it. */
export interface QuotationMark extends Span {
  kind: 'quotation';
  id: string;
  term: boolean;
  /** 1 to 8 by rank in the story, 0 after that and for nobody. */
  hue: number;
  /** With a question mark where the speaker may be another. */
  initials: string | null;
  speakerName: string | null;
}

/** Words that differ from another article's. */
export interface VariantMark extends Span {
  kind: 'variant';
  id: string;
  /** What a listener hears before the words: `A has`. */
  said?: string;
  /** Sigla of the articles that have other words here; on the page of a pair, where not given, the other one. */
  against?: readonly string[];
  /** Sigla of the articles that print a piece which these words stand outside of: for them nothing is changed. */
  beyond?: readonly string[];
}

/** Text that stands in other articles too: numbered corners in the text, a note in the margin. */
export interface PassageMark extends Span {
  kind: 'passage';
  /** From 1, in the order of the text. */
  number: number;
  notes: PassageNote[];
}

/** One other article with the same text. */
interface PassageNote {
  siglum: string;
  /** Where the two are printed side by side; below the site's base. */
  path: Path;
  /** Places where the wording differs; typography is not counted. */
  differences: number;
  /** It gives words of the passage to another speaker. */
  otherSpeaker: boolean;
}

/** Something odd in the text; `id` is that of the note below it. */
export interface OddMark extends Span {
  kind: 'odd';
  id: string;
  message: string;
}

/** Where other articles have it otherwise. */
export interface ConflictMark extends Span {
  kind: 'conflict';
  /** Of the other articles. */
  sigla: string[];
  /** That of the finding which sets them side by side. */
  headline: string;
  /** Where the finding is; below the site's base. */
  path: Path;
}

export type Mark = QuotationMark | VariantMark | PassageMark | OddMark | ConflictMark;
