import type { AnnotatedQuotation, QuotationForm } from '../../schemas/quotation.ts';
import { type Resolver, resolveMention } from '../anaphora/resolve-mention.ts';
import { speakerInComment } from '../anaphora/speaker-in-comment.ts';
import { decideForm } from '../form/decide-form.ts';
import { type Article, type Decision, namingDecision } from './sieve.ts';

/**
 * A quotation and what the sieves decided → the quotation as the command line prints it, with form and speaker.
 * A `term` is nobody’s speech, whatever a sieve found beside it.
 */
export function annotateQuotation(resolver: Resolver, index: number): AnnotatedQuotation {
  const { article } = resolver;
  const { start, end, context, marks, unbalanced, continues: paragraphBefore } = article.found[index]!;
  const form = article.forms[index]!;
  const quotation = { start, end, context, marks, unbalanced, continues: paragraphBefore };
  if (form === 'term')
    return { ...quotation, form, speaker: null, mention: null, cue: null, rule: 'term', confidence: 0.6 };
  const { mention, cue, rule, confidence, continues } = readDecision(article, index);
  const source = namingDecision(article, index);
  const found = source?.mention ? resolveMention(resolver, source.mention) : null;
  const speaker =
    found && context === 'comment' ? speakerInComment(resolver, source!.mention!, found) : found;
  if (found && !speaker)
    return { ...quotation, form, speaker, mention: null, cue: null, rule: 'unknown', confidence: 0 };
  return {
    ...quotation,
    form,
    speaker,
    mention,
    cue,
    rule,
    confidence: speaker ? confidence : 0,
    continues,
  };
}

/** What the sieves decided on a quotation → its form. */
export function formOf(article: Article, index: number): QuotationForm {
  const { mention, cue, rule, confidence } = readDecision(article, index);
  const evidence = article.decisions[index] ? { rule, mention, cue, confidence } : null;
  const { text, headings, places } = article.reading;
  const found = article.found[index]!;
  // A heading prints words in single marks where the text has double ones, and its cue says whose they are.
  const isHeading = headings.has(places[index]!.paragraph) && evidence?.cue != null;
  return decideForm({ text, quotation: isHeading ? { ...found, secondary: false } : found, evidence });
}

function readDecision(article: Article, index: number) {
  const decision = article.decisions[index] ?? null;
  const source = namingDecision(article, index);
  const continues = resumes(article, index, decision);
  const stated = continues !== null && isApart(article, index, decision) ? decision : (source ?? decision);
  return {
    mention: spanOf(decision?.mention ?? stated?.mention ?? null),
    cue: decision?.cue ?? stated?.cue ?? null,
    rule: decision?.rule ?? 'unknown',
    confidence: decision?.confidence ?? 0,
    continues,
  };
}

/** The words that name the speaker stand in another paragraph; `continues` leads there. */
function isApart({ reading }: Article, index: number, decision: Decision | null): boolean {
  const source = reading.places[decision?.sameAs ?? index];
  return source?.paragraph !== reading.places[index]?.paragraph;
}

function spanOf(mention: Decision['mention']) {
  return mention && { start: mention.start, end: mention.end };
}

/** The quotation that this one goes on from: the one just before, when its speaker holds with no new introduction. */
function resumes(article: Article, index: number, decision: Decision | null): number | null {
  const found = article.found[index]!;
  if (found.continues !== null || decision === null || decision.follows === null) return found.continues;
  const place = article.reading.places[index];
  const opens = place && article.reading.sentences[place.sentence]?.first === place.token;
  return decision.follows === index - 1 && (opens || decision.mention) ? index - 1 : null;
}
