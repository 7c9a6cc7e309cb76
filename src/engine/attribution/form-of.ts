import type { QuotationForm } from '../../schemas/quotation.ts';
import { decideForm } from '../form/decide-form.ts';
import { readDecision } from './read-decision.ts';
import type { Article } from './sieve.ts';

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
