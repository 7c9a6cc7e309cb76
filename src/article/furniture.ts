import { overlaps } from '../engine/text/overlaps.ts';
import type { Block, BlockKind } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import { articleWords } from '../wording/en/article-words.ts';

/** A stretch of a file that is not the article. */
export interface Furniture extends Span {
  kind: BlockKind;
  label: string;
}

const labels: Partial<Record<BlockKind, string>> = articleWords.furniture.kinds;

/**
 * What a file holds besides the article, in its order; neighbours of one kind, with the blank lines
 * between them, make one stretch.
 *
 * A correction that the article prints is told apart from the furniture around it.
 *
 * Blocks comment, blank, comment, related give `Readers’ comments` and `Related posts`.
 */
export function furnitureOf(blocks: readonly Block[], corrections: readonly Span[] = []): Furniture[] {
  const stretches: Furniture[] = [];
  for (const { kind, start, end } of blocks) {
    const isCorrection = corrections.some((one) => overlaps(one, { start, end }));
    const label = isCorrection ? articleWords.furniture.correction : labels[kind];
    const last = stretches.at(-1);
    if (kind === 'blank' || !label) continue;
    if (last?.kind === kind && last.label === label && isOnlyBlank(blocks, last.end, start)) last.end = end;
    else stretches.push({ kind, label, start, end });
  }
  return stretches;
}

/** Its id on the page of its article. */
export function idOfStretch({ start }: Span): string {
  return `beside-${start}`;
}

function isOnlyBlank(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.every((block) => block.end <= from || block.start >= to || block.kind === 'blank');
}
