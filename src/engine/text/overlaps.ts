import type { Span } from '../../schemas/span.ts';

/** Whether two spans of one text have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
