/**
 * The corrections of story.yaml in, the quotation that each one means out. The words must stand in the article
 * exactly once and touch one quotation; else it is an error with the line of story.yaml.
 */
import { matchTextQuote } from '../../src/engine/text/match-text-quote.ts';
import { overlaps } from '../../src/engine/text/overlaps.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { Correction } from '../../src/schemas/story.ts';
import { findArticle } from './find-article.ts';
import { ProjectError } from './project-error.ts';
import type { StoryFile } from './read-story.ts';

export interface QuotedText {
  siglum: string;
  text: string;
  quotations: readonly Span[];
}

export interface MatchedCorrection {
  siglum: string;
  /** Index among the article's quotations. */
  quotation: number;
  correction: Correction;
}

export function matchCorrections(
  articles: readonly QuotedText[],
  { story, whereIs }: StoryFile,
): MatchedCorrection[] {
  const matched: MatchedCorrection[] = [];
  for (const [index, correction] of story.corrections.entries()) {
    const where = whereIs(['corrections', index]);
    const article = findArticle(articles, correction.article, where);
    const one = { siglum: article.siglum, quotation: findQuotation(article, correction, where), correction };
    refuseSecond(matched, one, where);
    matched.push(one);
  }
  return matched;
}

/** One correction may set the speaker of a quotation and another its form, but no two the same. */
function refuseSecond(before: readonly MatchedCorrection[], one: MatchedCorrection, where: string): void {
  const { siglum, quotation, correction } = one;
  const first = before.find(
    (other) =>
      other.siglum === siglum &&
      other.quotation === quotation &&
      (['speaker', 'form'] as const).some(
        (name) => other.correction.set[name] !== undefined && correction.set[name] !== undefined,
      ),
  );
  if (!first) return;
  const what = `the quotation with "${shorten(correction.exact)}" in article ${siglum} is corrected by an entry above.`;
  throw new ProjectError(where, what, 'Take one of the two out.');
}

function findQuotation(article: QuotedText, correction: Correction, where: string): number {
  const span = matchOnce(article, correction, where);
  const touched = article.quotations.flatMap((quotation, index) =>
    overlaps(quotation, span) ? [index] : [],
  );
  if (touched.length === 1) return touched[0]!;
  const what = `"${shorten(correction.exact)}" touches ${touched.length} quotations of article ${article.siglum}.`;
  throw new ProjectError(where, what, 'Give words that stand inside one quotation.');
}

/** The one place of the words in the article's text. */
export function matchOnce(
  { siglum, text }: Pick<QuotedText, 'siglum' | 'text'>,
  quote: { exact: string; prefix?: string | undefined; suffix?: string | undefined },
  where: string,
): Span {
  const [span, ...others] = matchTextQuote(text, quote);
  if (span && others.length === 0) return span;
  if (span) {
    const what = `"${shorten(quote.exact)}" stands ${others.length + 1} times in article ${siglum}; it must match once.`;
    throw new ProjectError(
      where,
      what,
      'Give more of the words around it (a correction has prefix and suffix).',
    );
  }
  const what = `"${shorten(quote.exact)}" does not stand in article ${siglum}.`;
  throw new ProjectError(
    where,
    what,
    'Copy the words, marks and spaces from the file, or take the entry out.',
  );
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
