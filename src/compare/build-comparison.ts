import type { StoryArticle, StoryData } from '../collections/load-story.ts';
import type { Mark, VariantMark } from '../markup/mark.ts';
import { marksOfQuotations } from '../markup/marks-of-quotations.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { alignRows } from './align-rows.ts';
import { type Bracket, numberBrackets } from './number-brackets.ts';
import type { ReadingArticle, Row } from './row.ts';
import { sentenceId, tieSentences } from './tie-sentences.ts';

/** A sentence where it stands. */
export interface PlacedSentence extends Span {
  id: string;
  paragraph: number;
  /** Index in its article. */
  at: number;
}

/** An article as a column of a side-by-side page. */
export interface ComparedArticle extends StoryArticle {
  sentences: ReadonlyMap<string, PlacedSentence>;
  marks: readonly Mark[];
}

/** What a side-by-side page shows. */
export interface Comparison {
  articles: readonly ComparedArticle[];
  reading: readonly ReadingArticle[];
  rows: readonly Row[];
  /** One a row; null where nothing is shared. */
  brackets: readonly (Bracket | null)[];
}

/**
 * Reads the chosen articles of a story against each other; the first is the spine.
 * `variants` are the words to paint as differing, by siglum.
 */
export function buildComparison(
  data: StoryData,
  chosen: readonly StoryArticle[],
  variants: ReadonlyMap<string, readonly VariantMark[]>,
): Comparison {
  const articles = chosen.map((article) => toCompared(article, data, variants.get(article.siglum) ?? []));
  const columns = articles.map(({ siglum, sentences }) => ({ siglum, sentences: [...sentences.values()] }));
  const passages = bodyPassages(data, chosen);
  const reading = tieSentences(columns, passages, data.statements);
  const rows = alignRows(reading);
  return { articles, reading, rows, brackets: numberBrackets(rows, articles, passages) };
}

/** The passages between the bodies of the chosen articles. */
export function bodyPassages(data: StoryData, chosen: readonly { siglum: string }[]): Passage[] {
  const sigla = new Set(chosen.map(({ siglum }) => siglum));
  return data.passages.passages.filter(
    ({ scope, pair: [a, b] }) => scope === 'body' && a !== b && sigla.has(a) && sigla.has(b),
  );
}

function toCompared(
  article: StoryArticle,
  data: StoryData,
  variants: readonly VariantMark[],
): ComparedArticle {
  const body = article.quotations.filter(({ context }) => context === 'body');
  return {
    ...article,
    sentences: new Map(placeSentences(article).map((sentence) => [sentence.id, sentence])),
    marks: [...marksOfQuotations(body, data.speakers), ...variants],
  };
}

function placeSentences({ siglum, source, article }: StoryArticle): PlacedSentence[] {
  return source.sentences.map((span, at) => ({
    ...span,
    id: sentenceId(siglum, span),
    at,
    paragraph: article.paragraphs.findIndex((spans) => spans.at(-1)!.end > span.start),
  }));
}
