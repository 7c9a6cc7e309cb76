import type { Passage, Share } from '../schemas/passage.ts';
import type { Quotation, Speaker } from '../schemas/quotation.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';

/** One side of a comparison. */
export interface PairArticle {
  siglum: string;
  text: string;
  /** Words of its body. */
  words: number;
  /** Its body quotations. */
  quotations: readonly Quotation[];
}

/** Two articles of a story with what ties them; `passages` have `a` and `b` in this order. */
export interface Pair {
  a: PairArticle;
  b: PairArticle;
  /** Body against body, in the order of `a`. */
  passages: readonly Passage[];
  share: Share;
  /** Statements with a version in the bodies of both. */
  statements: readonly Statement[];
  speakers: ReadonlyMap<string, Speaker>;
}

/** A place where the two articles differ in words. */
export interface Difference {
  /** `d1`, `d2`… in the order of `a`. */
  id: string;
  /** `wording`: other words. `longer`: one of them prints more of the same statement. */
  kind: 'wording' | 'longer';
  /** The other article prints only a piece of the statement, which these words stand outside of. */
  beyond: boolean;
  a: Span | null;
  b: Span | null;
  /** The words stand inside quotation marks on every side that prints them. */
  quoted: boolean;
  /** Id of the one whom every side that prints them quotes with them; null where they differ, or it is open. */
  speaker: string | null;
}

/** The text of one of the two articles; undefined for others. */
export function textIn({ a, b }: Pair, siglum: string): string | undefined {
  return [a, b].find((side) => side.siglum === siglum)?.text;
}
