import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';

/**
 * Where a span of one side of a passage stands on the other side; null outside the passage.
 * Between two changes both sides print the same words, so an offset moves along with them;
 * inside a change, and over layout that only one side has, it moves in proportion.
 */
export function mapSpan(passage: Passage, from: 'a' | 'b', span: Span): Span | null {
  const to = from === 'a' ? 'b' : 'a';
  const start = Math.max(span.start, passage[from].start);
  const end = Math.min(span.end, passage[from].end);
  if (start >= end) return null;
  const knots = knotsOf(passage, from, to);
  return { start: move(knots, start), end: move(knots, end) };
}

type Knot = readonly [from: number, to: number];

/** Pairs of offsets that stand for the same place, in order. */
function knotsOf(passage: Passage, from: 'a' | 'b', to: 'a' | 'b'): Knot[] {
  return [
    [passage[from].start, passage[to].start],
    ...passage.changes.flatMap((change): Knot[] => [
      [change[from].start, change[to].start],
      [change[from].end, change[to].end],
    ]),
    [passage[from].end, passage[to].end],
  ];
}

function move(knots: readonly Knot[], offset: number): number {
  const next = knots.findIndex(([from]) => from >= offset);
  const [from, to] = knots[next]!;
  const [fromBefore, toBefore] = knots[Math.max(0, next - 1)]!;
  if (from === fromBefore) return to;
  return Math.round(toBefore + ((offset - fromBefore) * (to - toBefore)) / (from - fromBefore));
}
