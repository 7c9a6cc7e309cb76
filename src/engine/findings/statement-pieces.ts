// In: a statement. Out: for each article that prints only part of it, which words of the fullest version it
// prints and which it leaves out; several fragments in one article are taken together.
import type { Span } from '../../schemas/span.ts';
import type { Statement, Version } from '../../schemas/statement.ts';
import type { FindingContext } from './context.ts';

export interface Pieces {
  statement: Statement;
  /** The article's versions, as printed. */
  versions: Version[];
  fullest: Version;
  /** Articles that print the whole. */
  whole: string[];
  /** Runs of the fullest version that no piece prints. */
  left: Span[];
}

/** An article that prints the whole somewhere counts only for the fragments it prints besides. */
export function findPieces(statement: Statement, context: FindingContext): Pieces[] {
  const fullest = statement.versions[statement.fullest]!;
  const printed = context.printed(statement);
  const whole = [...new Set(printed.filter(({ extent }) => extent === 'whole').map(({ siglum }) => siglum))];
  const cut = printed.filter(({ extent }) => extent === 'excerpt');
  return [...new Set(cut.map(({ siglum }) => siglum))].map((siglum) => {
    const versions = cut.filter((version) => version.siglum === siglum);
    return { statement, versions, fullest, whole, left: findLeftOut(statement, versions) };
  });
}

function findLeftOut(statement: Statement, versions: readonly Version[]): Span[] {
  const indices = versions.map((version) => statement.versions.indexOf(version));
  const runs: Span[] = [];
  let open = false;
  for (const { cells } of statement.columns) {
    const cell = cells[statement.fullest];
    if (!cell) continue;
    const left = indices.every((index) => cells[index] === null);
    if (left && open) runs.at(-1)!.end = cell.end;
    else if (left) runs.push({ ...cell });
    open = left;
  }
  return runs;
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
