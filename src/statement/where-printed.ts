import { printedVersions } from '../engine/statements/body-versions.ts';
import type { Statement } from '../schemas/statement.ts';

/** Where a statement is printed, apart from readers’ comments that repeat it. */
export interface WherePrinted {
  /** In the order of the articles. */
  sigla: string[];
  /** Pieces of it in their bodies. */
  pieces: number;
  /** Readers’ comments that repeat it. */
  comments: number;
}

/** `A` in two pieces, `B` whole and a comment below `B` are two articles, three pieces and a comment. */
export function wherePrinted(statement: Pick<Statement, 'versions'>): WherePrinted {
  const body = printedVersions(statement);
  return {
    sigla: [...new Set(body.map(({ siglum }) => siglum))],
    pieces: body.length,
    comments: statement.versions.length - body.length,
  };
}
