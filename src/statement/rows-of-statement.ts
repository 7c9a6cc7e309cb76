import type { Span } from '../schemas/span.ts';
import type { Statement, Version } from '../schemas/statement.ts';

/** A row of the word table: what one article prints of a statement, in however many pieces. */
export interface StatementRow {
  versions: Version[];
  /** A cell a column of the statement. */
  cells: (Span | null)[];
}

/**
 * The rows of the word table. Pieces of one article that fill different columns stand in one row.
 *
 * `“safe”` and `“and sound”` of A, `“safe and sound”` of B give two rows of two cells each.
 */
export function rowsOfStatement({
  versions,
  columns,
}: Pick<Statement, 'versions' | 'columns'>): StatementRow[] {
  const rows: StatementRow[] = [];
  for (const [index, version] of versions.entries()) {
    const cells = columns.map((column) => column.cells[index] ?? null);
    const row = rows.find((one) => isOfOneArticle(one.versions[0]!, version) && canTake(one, cells));
    if (!row) rows.push({ versions: [version], cells });
    else {
      row.versions.push(version);
      row.cells = row.cells.map((cell, column) => cell ?? cells[column]!);
    }
  }
  return rows;
}

function isOfOneArticle(left: Version, right: Version): boolean {
  return left.siglum === right.siglum && left.context === right.context && left.speakerId === right.speakerId;
}

function canTake({ cells }: StatementRow, others: (Span | null)[]): boolean {
  return cells.every((cell, column) => cell === null || others[column] === null);
}
