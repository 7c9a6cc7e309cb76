// In: an article. Out: its headline and the sentences of its body as records, each with the quotations it holds.

import type { Quotation } from '../../schemas/quotation.ts';
import type { Article, Source } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { SearchRecord } from '../record.ts';
import { splitSentences } from './split-sentences.ts';

export interface ArticleToSearch {
  readonly article: Pick<Article, 'siglum' | 'title' | 'titleBasis' | 'language' | 'paragraphs'>;
  readonly source: Pick<Source, 'text' | 'metadata' | 'blocks'>;
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
  const { text, placeOf } = joinSpans(of.source.text, spans);
  return splitSentences(text).map((sentence, at) => {
    const [start, end] = [placeOf(sentence.start), placeOf(sentence.end - 1) + 1];
    const words = text.slice(sentence.start, sentence.end);
    const held = of.quotations.filter(
      (each) => each.context === 'body' && each.start < end && each.end > start,
    );
    return {
      ...toPassage(part, `p${number}-${at + 1}`, words, `${part.articlePath}#p${number}`),
      holds: held.map(({ id }) => `${part.story}/${id}`),
    };
  });
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

/** The blocks of a paragraph as one text, and where in the file each of its characters stands. */
function joinSpans(
  source: string,
  spans: readonly Span[],
): { text: string; placeOf: (at: number) => number } {
  const pieces: { at: number; start: number }[] = [];
  let text = '';
  for (const { start, end } of spans) {
    if (text !== '') text += ' ';
    pieces.push({ at: text.length, start });
    text += source.slice(start, end);
  }
  const placeOf = (at: number) => {
    const piece = pieces.findLast((each) => each.at <= at)!;
    return piece.start + at - piece.at;
  };
  return { text, placeOf };
}
