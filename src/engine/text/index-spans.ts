/**
 * Spans in, questions about them out, each answered in a few steps however many spans there are.
 * [[0, 9], [20, 30]]: holds [2, 5] and [20, 30], not [8, 12]; touches [8, 12], not [9, 20].
 */
import type { Span } from '../../schemas/span.ts';
import { partitionPoint } from './partition-point.ts';

export interface SpanIndex {
  /** One of the spans holds this one whole. */
  holds: (span: Span) => boolean;
  /** One of the spans has a character in common with this one. */
  touches: (span: Span) => boolean;
}

export function indexSpans(spans: readonly Span[]): SpanIndex {
  const starts = spans.toSorted((a, b) => a.start - b.start);
  /** How far the spans reach up to this one. */
  const reach: number[] = [];
  for (const { end } of starts) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const reachBefore = (start: number) => reach[countBefore(starts, start) - 1] ?? -1;
  return {
    holds: ({ start, end }) => reachBefore(start + 1) >= end,
    touches: ({ start, end }) => reachBefore(end) > start,
  };
}

/** How many of the spans, in order of their starts, begin before the offset. */
export function countBefore(starts: readonly Span[], offset: number): number {
  return partitionPoint(starts.length, (at) => starts[at]!.start < offset);
}
