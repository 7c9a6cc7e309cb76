import type { Pair } from '../pair/pair.ts';

type Common = Pick<Pair, 'share' | 'passages' | 'statements'>;

/** Pairs in the order of what they have in common: shared words first, then statements that both print. */
export function closestFirst<T extends Common>(pairs: readonly T[]): T[] {
  return pairs.toSorted(
    (left, right) =>
      right.share.words - left.share.words ||
      right.statements.length - left.statements.length ||
      right.passages.length - left.passages.length,
  );
}
