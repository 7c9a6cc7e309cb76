/** In: an article. Out: its headline and the sentences of its body as records, each with the quotations it holds. */

import type { Quotation } from '../../schemas/quotation.ts';
import type { Article, Source } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { SearchRecord } from '../record.ts';

export interface ArticleToSearch {
  readonly article: Pick<Article, 'siglum' | 'title' | 'titleBasis' | 'language' | 'paragraphs'>;
  readonly source: Pick<Source, 'text' | 'metadata' | 'blocks' | 'sentences'>;
  readonly quotations: readonly Quotation[];
}

/** What all records of an article share. */
export type ArticlePart = Pick<
  SearchRecord,
  'story' | 'storyTitle' | 'siglum' | 'articleTitle' | 'articleFacts' | 'language'
> & {
  /** `/fair/articles/a/`. */
  readonly articlePath: string;
};

export function toPassages(of: ArticleToSearch, part: ArticlePart): SearchRecord[] {
  const sentences = of.article.paragraphs.flatMap((spans, at) => toSentences(of, spans, at + 1, part));
  const headline = of.article.titleBasis === 'first words' ? [] : [toHeadline(of, part)];
  return [...headline, ...sentences];
}

/** A headline stands for its article: what it states of itself finds it. */
function toHeadline({ article }: ArticleToSearch, part: ArticlePart): SearchRecord {
  return { ...toPassage(part, 'title', article.title, part.articlePath), attribution: part.articleFacts };
}

function toSentences(
  of: ArticleToSearch,
  spans: readonly Span[],
  number: number,
  part: ArticlePart,
): SearchRecord[] {
  const [from, to] = [spans[0]!.start, spans.at(-1)!.end];
  const sentences = of.source.sentences.filter(({ start, end }) => start >= from && end <= to);
  return sentences.map((sentence, at) => {
    const words = wordsWithin(of.source.text, sentence, spans);
    const held = of.quotations.filter(
      (each) => each.context === 'body' && each.start < sentence.end && each.end > sentence.start,
    );
    return {
      ...toPassage(part, `p${number}-${at + 1}`, words, `${part.articlePath}#p${number}`),
      holds: held.map(({ id }) => `${part.story}/${id}`),
    };
  });
}

/** The words of a sentence, without what stands between the blocks of its paragraph. */
function wordsWithin(text: string, { start, end }: Span, spans: readonly Span[]): string {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => text.slice(Math.max(span.start, start), Math.min(span.end, end)))
    .join(' ');
}

export function toPassage(
  { articlePath, ...part }: ArticlePart,
  id: string,
  text: string,
  path: string,
): SearchRecord {
  return {
    id: `${part.story}/${part.siglum.toLowerCase()}/${id}`,
    kind: 'passage',
    text: text.replace(/\s+/gu, ' '),
    path,
    ...part,
    form: null,
    speaker: null,
    attribution: null,
    setting: null,
    holds: [],
  };
}
