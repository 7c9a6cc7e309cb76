import type { QuotationForm } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { NameIndex } from '../entities/name-index.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import type { Mention } from '../mentions/mention.ts';
import type { QuotationPlace, Reading, Sentence } from '../sentences/reading.ts';

/** What a sieve finds out about one quotation. */
export interface Decision {
  /** The words that name the speaker; null where another quotation’s attribution holds on. */
  mention: Mention | null;
  cue: Span | null;
  rule: string;
  confidence: number;
  /** Index of the quotation whose attribution names the speaker. */
  sameAs: number | null;
  /** Index of the quotation whose attribution holds on; between the two others may hold on to it as well. */
  follows: number | null;
}

/** One article on its way through the sieves. */
export interface Article {
  reading: Reading;
  index: NameIndex;
  found: readonly FoundQuotation[];
  /** Cues by sentence. */
  cues: readonly (readonly Cue[])[];
  /** Decisions by quotation; filled as the sieves go. */
  decisions: (Decision | null)[];
  /** Forms by quotation; filled behind the sieves. */
  forms: QuotationForm[];
}

/** One quotation in its article. */
export interface Case {
  article: Article;
  quotation: number;
  place: QuotationPlace;
  sentence: Sentence;
  /** Cues of its sentence, in order. */
  cues: readonly Cue[];
}

/** A piece of an article that a sieve decides. */
interface SieveExample {
  /** The quotation it decides is in square brackets, with its marks; `¶` parts paragraphs. */
  text: string;
  /** The name of the speaker in the answer; null for nobody. */
  speaker: string | null;
}

/** Decides, or leaves the case to the next sieve. */
export interface Sieve {
  name: string;
  /** What it decides, each in a form of its own; `sieve-examples.test.ts` runs them. */
  examples: readonly SieveExample[];
  decide: (given: Case) => Omit<Decision, 'rule'> | null;
}

export function byCue(cue: Cue, confidence: number): Omit<Decision, 'rule'> {
  return byMention(cue.subject, confidence, cue);
}

/** Somebody whom no verb of saying names: the subject of a sentence, who was asked; `cue` is what else points at him. */
export function byMention(
  mention: Mention,
  confidence: number,
  cue: Span | null = null,
): Omit<Decision, 'rule'> {
  return { mention, cue: cue && { start: cue.start, end: cue.end }, confidence, sameAs: null, follows: null };
}

export function asBefore(given: Case, quotation: number, confidence: number): Omit<Decision, 'rule'> | null {
  const other = given.article.decisions[quotation];
  if (!other || !namingDecision(given.article, quotation)?.mention) return null;
  return {
    mention: null,
    cue: null,
    confidence: Math.min(confidence, other.confidence),
    sameAs: other.sameAs ?? quotation,
    follows: quotation,
  };
}

/** The decision that names the speaker: a quotation’s own, or the one that holds on to it. */
export function namingDecision({ decisions }: Article, quotation: number): Decision | null {
  const decision = decisions[quotation] ?? null;
  return decision?.sameAs == null ? decision : (decisions[decision.sameAs] ?? null);
}
