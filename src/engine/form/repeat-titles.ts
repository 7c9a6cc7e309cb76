import type { QuotationForm } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import { isTitle } from './is-title.ts';

/**
 * An article’s text, its quotations and their forms in, the same out, where a title that the article has shown to be one is one again.
 * `her albums, among them “Low Water” … When he heard “Low Water” on the radio`: a term both times.
 */
export function repeatTitles(
  text: string,
  found: readonly Span[],
  forms: readonly QuotationForm[],
): QuotationForm[] {
  const words = found.map(({ start, end }) => text.slice(start, end).replace(/[.,;:]+$/, ''));
  const names = new Set(words.filter((own, i) => forms[i] === 'term' && own.includes(' ') && isTitle(own)));
  return forms.map((form, i) => (form === 'fragment' && names.has(words[i]!) ? 'term' : form));
}
