import type { Share, TypographyKind } from '../schemas/passage.ts';
import { listConflicts } from './list-conflicts.ts';
import type { Difference, Pair } from './pair.ts';
import { statementsBeside } from './statements-beside.ts';

/** What a comparison comes to, in numbers. */
export interface Result {
  sigla: readonly [string, string];
  passages: number;
  share: Share;
  /** Quoted in both. */
  statements: number;
  /** Of them those that no passage carries. */
  beside: number;
  /** Of them those whose words the two give to different speakers. */
  conflicts: number;
  /** Places with other words. */
  wording: number;
  /** Of them those inside the quotation marks. */
  quoted: number;
  /** Places where one of the two prints more of a quotation. */
  longer: number;
  typography: ReadonlyMap<TypographyKind, number>;
}

/** `differences`: those that `listDifferences` gives of the pair. */
export function resultOfPair(pair: Pair, differences: readonly Difference[]): Result {
  const wording = differences.filter(({ kind }) => kind === 'wording');
  return {
    sigla: [pair.a.siglum, pair.b.siglum],
    passages: pair.passages.length,
    share: pair.share,
    statements: pair.statements.length,
    beside: statementsBeside(pair).length,
    conflicts: listConflicts(pair).length,
    wording: wording.length,
    quoted: wording.filter(({ quoted }) => quoted).length,
    longer: differences.length - wording.length,
    typography: countTypography(pair),
  };
}

function countTypography({ passages }: Pair): Map<TypographyKind, number> {
  const counts = new Map<TypographyKind, number>();
  for (const { typography } of passages.flatMap((passage) => passage.changes)) {
    if (typography) counts.set(typography, (counts.get(typography) ?? 0) + 1);
  }
  return counts;
}
