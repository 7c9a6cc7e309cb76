import { overlaps } from '../engine/text/overlaps.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { spansOfCell } from './differences-in-cell.ts';
import type { Bracket } from './number-brackets.ts';
import type { Row } from './row.ts';

interface Column {
  siglum: string;
  sentences: ReadonlyMap<string, Span>;
}

/**
 * The passages that begin at no bracket, by the index of a row that prints words of them, so that a link to any
 * passage leads to its words: an article may print it away from where the other has it. Shared rows first.
 */
export function placePassages(
  rows: readonly Row[],
  columns: readonly Column[],
  passages: readonly Passage[],
  brackets: readonly (Bracket | null)[],
): Map<number, string[]> {
  const begun = new Set(brackets.flatMap((bracket) => bracket?.begins ?? []));
  const placed = new Map<number, string[]>();
  for (const passage of passages.filter(({ id }) => !begun.has(id))) {
    const printing = [...rows.keys()].filter((at) => prints(rows[at]!, columns, passage));
    const at = printing.find((row) => brackets[row]) ?? printing[0];
    if (at !== undefined) placed.set(at, [...(placed.get(at) ?? []), passage.id]);
  }
  return placed;
}

function prints(row: Row, columns: readonly Column[], { pair: [a, b], ...passage }: Passage): boolean {
  return row.cells.some((cell, column) => {
    const span = cell.siglum === a ? passage.a : cell.siglum === b ? passage.b : null;
    return (
      span !== null &&
      spansOfCell(cell, columns[column]!.sentences).some((sentence) => overlaps(sentence, span))
    );
  });
}
