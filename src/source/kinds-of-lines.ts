import { overlaps } from '../engine/text/overlaps.ts';
import type { Block, BlockKind } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import { linesOf } from './lines.ts';

/** A line of a file and the kinds of block that stand on it. */
export interface NumberedLine extends Span {
  number: number;
  /** Without `blank`, unless there is nothing else on the line. */
  kinds: BlockKind[];
  /** Whether the line begins a stretch of other kinds than the line before. */
  first: boolean;
}

/**
 * Which lines of a file became what: every line with its number and the kinds of the blocks on it.
 *
 * A headline, an empty line and two lines of body give `headline`, `blank`, `body`, `body`; all but
 * the last are `first`.
 */
export function kindsOfLines(text: string, blocks: readonly Block[]): NumberedLine[] {
  let before = '';
  return linesOf(text).map((line, index) => {
    const end = Math.max(line.end, line.start + 1);
    const here = blocks
      .filter((block) => overlaps(block, { start: line.start, end }))
      .map(({ kind }) => kind);
    const printed = [...new Set(here)].filter((kind) => kind !== 'blank');
    const kinds: BlockKind[] = printed.length > 0 ? printed : ['blank'];
    const first = kinds.join() !== before;
    before = kinds.join();
    return { ...line, number: index + 1, kinds, first };
  });
}
