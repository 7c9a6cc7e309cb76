import { overlaps } from '../engine/text/overlaps.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Pair } from './pair.ts';

/** Statements of both articles that no passage carries: one of them prints a piece, or other words. */
export function statementsBeside({ a, b, passages, statements }: Pair): Statement[] {
  const isIn = (statement: Statement, siglum: string, span: Span) =>
    statement.versions.some(
      (version) => version.siglum === siglum && version.context === 'body' && overlaps(version, span),
    );
  return statements.filter(
    (statement) =>
      !passages.some(
        (passage) => isIn(statement, a.siglum, passage.a) && isIn(statement, b.siglum, passage.b),
      ),
  );
}
