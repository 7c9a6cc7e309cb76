import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Observer } from '../anaphora/candidates/choose-candidate.ts';
import { type Resolver, resolveMention } from '../anaphora/resolve-mention.ts';
import { speakerInComment } from '../anaphora/speaker-in-comment.ts';
import { readDecision } from '../attribution/read-decision.ts';
import { namingDecision } from '../attribution/sieve.ts';
import { confidenceOf } from './confidence.ts';
import { reasonsFor } from './reasons.ts';

/**
 * A quotation and what the sieves decided → the quotation as the command line prints it, with form and speaker.
 * A `term` is nobody’s speech, whatever a sieve found beside it.
 */
export function annotateQuotation(resolver: Resolver, index: number, observe?: Observer): AnnotatedQuotation {
  const { article } = resolver;
  const { start, end, context, marks, unbalanced, continues: paragraphBefore } = article.found[index]!;
  const form = article.forms[index]!;
  const quotation = { start, end, context, marks, unbalanced, continues: paragraphBefore };
  if (form === 'term')
    return { ...quotation, form, speaker: null, mention: null, cue: null, rule: 'term', confidence: 0.6 };
  const { mention, cue, rule, continues } = readDecision(article, index);
  const source = namingDecision(article, index);
  const found = source?.mention ? resolveMention(resolver, source.mention) : null;
  const speaker =
    found && context === 'comment' ? speakerInComment(resolver, source!.mention!, found) : found;
  if (found && !speaker)
    return { ...quotation, form, speaker, mention: null, cue: null, rule: 'unknown', confidence: 0 };
  const reasons = speaker ? reasonsFor(resolver, index, speaker) : [];
  if (speaker) observe?.reasons?.(index, reasons);
  const confidence = speaker ? confidenceOf(reasons) : 0;
  return { ...quotation, form, speaker, mention, cue, rule, confidence, continues };
}
