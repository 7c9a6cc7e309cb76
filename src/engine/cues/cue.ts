import type { Span } from '../../schemas/span.ts';
import type { Mention } from '../mentions/mention.ts';

/** Words that report speech, and who they say spoke. */
export interface Cue extends Span {
  kind: 'verb' | 'according' | 'noun';
  /** Base form of the verb; the noun; `according`. */
  base: string;
  /** Stands alone beside a quotation: `X said`. */
  speech: boolean;
  /** Counts only where it touches the quotation. */
  weak: boolean;
  /** `saying`, `to say`: takes the subject of the clause before it. */
  dependent: boolean;
  /** `will say`, `to say`: the words are not said yet, or by nobody in particular. */
  bare: boolean;
  /** A finite verb: `said`, not `saying`. */
  finite: boolean;
  subject: Mention;
  /** The subject follows the verb: `said X`. */
  inverted: boolean;
  /** Tokens of the cue, end exclusive. */
  first: number;
  last: number;
  sentence: number;
}

/** Who a verb says spoke, and where it found that out. */
export interface FoundSubject {
  subject: Mention | null;
  /** Taken over from another verb. */
  dependent?: boolean;
  /** After the verb. */
  inverted?: boolean;
}
