import { overlaps } from '../engine/text/overlaps.ts';
import type { Span } from '../schemas/span.ts';
import type { PlacedSentence } from './build-comparison.ts';

/** A run of a text, and the sentence that it belongs to; null for what stands between sentences. */
export interface SentenceRun extends Span {
  sentence: PlacedSentence | null;
}

/**
 * Cuts a span where sentences begin and end; the runs join to the span.
 *
 * `0–10` with sentences at 0–4 and 5–12 gives 0–4, 4–5 (null) and 5–10.
 */
export function cutBySentences(span: Span, sentences: Iterable<PlacedSentence>): SentenceRun[] {
  const inside = [...sentences].filter((sentence) => overlaps(sentence, span));
  const runs: SentenceRun[] = [];
  let at = span.start;
  for (const sentence of inside.toSorted((left, right) => left.start - right.start)) {
    const start = Math.max(at, sentence.start);
    const end = Math.min(span.end, sentence.end);
    if (start > at) runs.push({ start: at, end: start, sentence: null });
    runs.push({ start, end, sentence });
    at = end;
  }
  if (at < span.end) runs.push({ start: at, end: span.end, sentence: null });
  return runs;
}
