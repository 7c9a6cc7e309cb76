import type { Difference, Pair, PairArticle } from '../../compare/pair.ts';
import type { Span } from '../../schemas/span.ts';
import { countInWords, countWords } from '../counts.ts';

/** Longer runs are cut in the middle: the page prints them whole in their place. */
const longestShown = 12;

/**
 * One sentence about a difference.
 *
 * `A has “would”; B has “will”. The words stand inside the quotation marks.`
 */
export function sayDifference(difference: Difference, pair: Pair): string {
  const { a, b, quoted } = difference;
  const marks = quoted ? ' The words stand inside the quotation marks.' : '';
  if (a && b) return `${has(pair.a, a)}; ${has(pair.b, b)}.${marks}`;
  const [printer, span, other] = a ? [pair.a, a, pair.b] : [pair.b, b!, pair.a];
  const words = countWords(printer.text.slice(span.start, span.end));
  if (difference.kind === 'longer') {
    return `${printer.siglum} prints ${countInWords(words, 'word')} more of the quotation: ${quote(printer, span)}.`;
  }
  return `${has(printer, span)}; ${other.siglum} has nothing in its place.${marks}`;
}

function has(article: PairArticle, span: Span): string {
  return `${article.siglum} has ${quote(article, span)}`;
}

function quote({ text }: PairArticle, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/);
  const shown =
    words.length <= longestShown
      ? words.join(' ')
      : `${words.slice(0, 6).join(' ')} … ${words.slice(-5).join(' ')}`;
  return `“${shown}”`;
}
