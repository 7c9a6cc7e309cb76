/**
 * In: a quotation, and who it was given to and by which rule, if anybody. Out: its form.
 * `he called it “a disgrace”` is a fragment; `the “undercard” debate` is a term: nobody speaks.
 */
import type { QuotationForm } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import { type FormContext, toFormContext } from './form-context.ts';
import { isFull } from './is-full.ts';
import { termRules } from './term-rules.ts';

/** What stage 5 found: the rule that gave the quotation to its speaker, and the words it rests on. */
export interface AttributionEvidence {
  rule: string;
  mention: Span | null;
  cue: Span | null;
  confidence: number;
}

export interface FormInput {
  text: string;
  quotation: Pick<FoundQuotation, 'start' | 'end' | 'outer' | 'paragraph' | 'secondary'>;
  evidence: AttributionEvidence | null;
}

/** The last word on form; a `term` has no speaker. */
export function decideForm(input: FormInput): QuotationForm {
  const context = toFormContext(input);
  if (isTerm(context)) return 'term';
  return isFull(context) ? 'full' : 'fragment';
}

/** The first rule that has an opinion decides; where none has, the words are somebody's. */
function isTerm(context: FormContext): boolean {
  for (const { reads } of termRules) {
    const reading = reads(context);
    if (reading !== null) return reading === 'term';
  }
  return false;
}
