import type { Span } from '../schemas/span.ts';

/**
 * The whole sentences, inside a paragraph, that hold some spans.
 *
 * In `It rained. “Yes,” she said. They left.` the span of `Yes` gives `“Yes,” she said.`
 */
export function sentenceAround(text: string, paragraph: Span, spans: readonly Span[], language = 'en'): Span {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].map(
    ({ index, segment }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + segment.trimEnd().length,
      next: paragraph.start + index + segment.length,
    }),
  );
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const held = sentences.filter(({ start, next }) => next > first && start < last);
  return { start: held[0]?.start ?? first, end: Math.max(held.at(-1)?.end ?? last, last) };
}
