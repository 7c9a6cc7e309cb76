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
export function wherePrinted({ versions }: Pick<Statement, 'versions'>): WherePrinted {
  const body = versions.filter(({ context }) => context === 'body');
  return {
    sigla: [...new Set(body.map(({ siglum }) => siglum))],
    pieces: body.length,
    comments: versions.length - body.length,
  };
}
