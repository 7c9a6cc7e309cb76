/** In: quotations. Out: where they are printed: in one article, in a reader’s comment, as speech of their own. */
import type { Quoted } from './quoted-words.ts';

export function isSpeech({ quotation }: Quoted): boolean {
  return quotation.form === 'full';
}

export function inOneArticle(a: Quoted, b: Quoted): boolean {
  return a.siglum === b.siglum;
}

export function inComment(a: Quoted, b: Quoted): boolean {
  return a.quotation.context === 'comment' || b.quotation.context === 'comment';
}
