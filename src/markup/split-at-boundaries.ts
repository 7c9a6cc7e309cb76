import { contains, overlaps } from '../engine/text/overlaps.ts';
import type { Span } from '../schemas/span.ts';

/** A flat part of a text: no mark begins or ends inside it. */
export interface Part<M extends Span> extends Span {
  /** The marks that cover it, in the order given. */
  marks: readonly M[];
}

/**
 * Cuts `range` at every boundary of the marks, so that overlapping marks become flat parts.
 * The parts are in order, disjoint, not empty, and join to the range.
 *
 * `{0,10}` with marks `{2,6}` and `{4,8}` gives 0–2, 2–4 (first), 4–6 (both), 6–8 (second), 8–10.
 * The method is that of expressive-code's `render-line`.
 */
export function splitAtBoundaries<M extends Span>(range: Span, marks: readonly M[]): Part<M>[] {
  const inside = marks.filter((mark) => overlaps(mark, range));
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    if (mark.start > range.start) cuts.add(mark.start);
    if (mark.end < range.end) cuts.add(mark.end);
  }
  const edges = [...cuts].sort((left, right) => left - right);
  return edges.slice(1).map((end, index) => toPart(edges[index]!, end, inside));
}

function toPart<M extends Span>(start: number, end: number, marks: readonly M[]): Part<M> {
  return { start, end, marks: marks.filter((mark) => contains(mark, { start, end })) };
}
