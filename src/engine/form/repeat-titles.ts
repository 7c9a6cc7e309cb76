import type { QuotationForm } from '../../schemas/quotation.ts';
import type { Article } from '../attribution/sieve.ts';
import { isTitle } from './is-title.ts';

/**
 * The forms of all quotations in, the same out, where a title that the article has shown to be one is one again.
 * `her albums, among them “Low Water” … When he heard “Low Water” on the radio`: a term both times.
 */
export function repeatTitles(
  { reading, found }: Pick<Article, 'reading' | 'found'>,
  forms: readonly QuotationForm[],
): QuotationForm[] {
  const words = found.map(({ start, end }) => reading.text.slice(start, end).replace(/[.,;:]+$/, ''));
  const names = new Set(words.filter((own, i) => forms[i] === 'term' && own.includes(' ') && isTitle(own)));
  return forms.map((form, i) => (form === 'fragment' && names.has(words[i]!) ? 'term' : form));
}
