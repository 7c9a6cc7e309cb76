// In: an article. Out: the spans of its sentences, in body and comments; those that were split before are kept.
import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';

interface SplitArticle {
  text: string;
  blocks: readonly Block[];
  sentences?: readonly Span[];
}

export function findSentences({ text, blocks, sentences = [] }: SplitArticle): Span[] {
  const kinds = sentences.length > 0 ? ['comment'] : ['body', 'comment'];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const split = blocks
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ start, end }) =>
      [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
        start: start + index,
        end: start + index + segment.trimEnd().length,
      })),
    );
  return [...sentences, ...split].sort((a, b) => a.start - b.start);
}
