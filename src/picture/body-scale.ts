import type { Span } from '../schemas/span.ts';

/**
 * Turns offsets of a file into offsets of its body: what lies between body blocks takes no room.
 *
 * With body blocks 10–20 and 30–40, offset 35 is 15 and offset 25 is 10; the length is 20.
 */
export function bodyScale(blocks: readonly Span[]): { length: number; at: (offset: number) => number } {
  const at = (offset: number) =>
    blocks.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0);
  return { at, length: blocks.reduce((sum, { start, end }) => sum + end - start, 0) };
}
