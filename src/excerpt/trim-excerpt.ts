import type { Span } from '../schemas/span.ts';

/** Characters kept on either side of words that must be seen. */
const margin = 70;

/**
 * The parts of a long stretch of text that an excerpt prints, cut between words. Words in `keep` are
 * always seen; without any, the beginning is. The parts are in order and do not touch.
 *
 * A stretch of 300 characters that differs at 150 gives one part from about 80 to about 220.
 */
export function trimExcerpt(text: string, range: Span, keep: readonly Span[], limit = 220): Span[] {
  if (range.end - range.start <= limit) return [range];
  const seen = keep.filter((span) => span.end >= range.start && span.start <= range.end);
  const windows = seen.length > 0 ? seen.map(withMargin) : [{ start: range.start, end: range.start + limit }];
  const clipped = windows.map((window) => clip(window, range));
  const [only, ...others] = clipped;
  const wide = only && others.length === 0 ? [widen(only, range, limit)] : clipped;
  return mergeNear(wide.map((window) => toWordEdges(text, window, range)));
}

/** What one window leaves of the limit goes to the text after it. */
function widen({ start, end }: Span, range: Span, limit: number): Span {
  return { start, end: Math.min(range.end, Math.max(end, start + limit)) };
}

function withMargin({ start, end }: Span): Span {
  return { start: start - margin, end: end + margin };
}

function clip({ start, end }: Span, range: Span): Span {
  return { start: Math.max(start, range.start), end: Math.min(end, range.end) };
}

/** Moves both ends inwards to the nearest space, where they would cut a word. */
function toWordEdges(text: string, { start, end }: Span, range: Span): Span {
  const after = start === range.start ? start : text.indexOf(' ', start) + 1 || start;
  const before = end === range.end ? end : text.lastIndexOf(' ', end);
  return after < before ? { start: after, end: before } : { start, end };
}

/** Joins parts with so little between them that leaving it out would not pay. */
function mergeNear(parts: Span[]): Span[] {
  const merged: Span[] = [];
  for (const part of parts.toSorted((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && part.start - last.end < 25) last.end = Math.max(last.end, part.end);
    else merged.push({ ...part });
  }
  return merged;
}
