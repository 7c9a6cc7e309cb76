import { abbreviations } from '../engine/data/abbreviations.ts';
import type { Span } from '../schemas/span.ts';

/**
 * The whole sentences, inside a paragraph, that hold some spans.
 *
 * In `It rained. “Yes,” she said. They left.` the span of `Yes` gives `“Yes,” she said.`
 */
export function sentenceAround(text: string, paragraph: Span, spans: readonly Span[], language = 'en'): Span {
  const sentences = segment(text.slice(paragraph.start, paragraph.end), language).map(({ start, words }) => ({
    start: paragraph.start + start,
    end: paragraph.start + start + words.trimEnd().length,
    next: paragraph.start + start + words.length,
  }));
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const held = sentences.filter(({ start, next }) => next > first && start < last);
  return { start: held[0]?.start ?? first, end: Math.max(held.at(-1)?.end ?? last, last) };
}

/** Sentences as the language cuts them, but for one that would end in `Mr.` or in an initial. */
function segment(text: string, language: string): { start: number; words: string }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: { start: number; words: string }[] = [];
  for (const { index, segment: words } of segmenter.segment(text)) {
    const before = sentences.at(-1);
    if (before && endsInAbbreviation(before.words)) before.words += words;
    else sentences.push({ start: index, words });
  }
  return sentences;
}

function endsInAbbreviation(words: string): boolean {
  const [, last = ''] = /(\p{L}+)\.\s*$/u.exec(words) ?? [];
  return abbreviations.has(last) || /^\p{Lu}$/u.test(last);
}
