import type { StoryArticle, StoryData } from '../collections/load-story.ts';
import type { Mark, VariantMark } from '../markup/mark.ts';
import { marksOfQuotations } from '../markup/marks-of-quotations.ts';
import type { Span } from '../schemas/span.ts';
import { type EditorLink, linksByHand } from './links-of-cell.ts';
import { readTogether, type Together } from './read-together.ts';
import { sentenceId } from './tie-sentences.ts';
import { tiesOfStatement } from './ties-of-statement.ts';

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
export interface Comparison extends Together {
  articles: readonly ComparedArticle[];
  links: readonly EditorLink[];
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
  return {
    articles,
    links: linksByHand(data.passages.paraphrases),
    ...readTogether(
      columns,
      data.passages.passages,
      data.statements.flatMap((statement) => tiesOfStatement(statement, columns)),
    ),
  };
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

/** The sentences of an article's body, in their order. */
export function placeSentences({ siglum, source, article }: StoryArticle): PlacedSentence[] {
  return source.sentences.map((span, at) => ({
    ...span,
    id: sentenceId(siglum, span),
    at,
    paragraph: article.paragraphs.findIndex((spans) => spans.at(-1)!.end > span.start),
  }));
}
