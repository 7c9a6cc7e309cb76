import { contains } from '../engine/text/overlaps.ts';
import type { Span } from '../schemas/span.ts';
import type { Conflict } from './list-conflicts.ts';
import type { Difference, Pair, PairArticle } from './pair.ts';

type Place = Pick<Difference, 'a' | 'b'>;

/**
 * Whose words they are on every side that prints them; null where a side names nobody, or they differ, and where the
 * other article gives the statement to somebody else.
 */
export function speakerOfDifference(
  { a, b }: Place,
  pair: Pair,
  conflicts: readonly Conflict[],
): string | null {
  const sides = [
    [pair.a, a],
    [pair.b, b],
  ] as const;
  const ids = sides.flatMap(([article, span]) => (span ? [speakerOf(article, span)] : []));
  const [id] = ids;
  if (!id || ids.some((one) => one !== id) || isGivenElsewhere({ a, b }, pair, conflicts)) return null;
  return id;
}

function isGivenElsewhere({ a, b }: Place, pair: Pair, conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ statement: id }) => {
    const versions = pair.statements.find((statement) => statement.id === id)?.versions ?? [];
    return versions.some((version) => {
      const { siglum } = version;
      const span = siglum === pair.a.siglum ? a : siglum === pair.b.siglum ? b : null;
      return span !== null && contains(version, span);
    });
  });
}

function speakerOf({ quotations }: PairArticle, span: Span): string | null {
  return quotations.findLast((quotation) => contains(quotation, span))?.speakerId ?? null;
}
