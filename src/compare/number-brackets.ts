import { overlaps } from '../engine/text/overlaps.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { spansOfCell } from './differences-in-cell.ts';
import type { Row } from './row.ts';

/** The bracket in the margin of a shared row. */
export interface Bracket {
  /** From 1; rows of one passage share a number, even where others part them. Null where only a statement is shared. */
  number: number | null;
  /** The passage goes on from the row above. */
  continues: boolean;
  /** Ids of the passages that begin in this row, for links. */
  begins: readonly string[];
}

interface Column {
  siglum: string;
  sentences: ReadonlyMap<string, Span>;
}

/** Numbers the shared rows from top to bottom; wherever a passage goes on, it keeps its number. */
export function numberBrackets(
  rows: readonly Row[],
  columns: readonly Column[],
  passages: readonly Passage[],
): (Bracket | null)[] {
  const numbers = new Map<string, number>();
  let above: readonly string[] = [];
  let last = 0;
  return rows.map((row) => {
    const here = row.groups.length === 0 ? [] : passagesIn(row, columns, passages);
    const goesOn = here.find((id) => above.includes(id));
    above = here;
    if (row.groups.length === 0) return null;
    if (here.length === 0) return { number: null, continues: false, begins: [] };
    const known = goesOn ?? here.find((id) => numbers.has(id));
    const number = known ? numbers.get(known)! : ++last;
    const begins = here.filter((id) => !numbers.has(id));
    for (const id of begins) numbers.set(id, number);
    return { number, continues: goesOn !== undefined, begins };
  });
}

function passagesIn(row: Row, columns: readonly Column[], passages: readonly Passage[]): string[] {
  const sentences = new Map(columns.map((column) => [column.siglum, column.sentences]));
  const spans = new Map(
    row.cells.map((cell) => [cell.siglum, spansOfCell(cell, sentences.get(cell.siglum)!)]),
  );
  return passages
    .filter(
      ({ pair: [a, b], ...passage }) => meets(spans.get(a), passage.a) && meets(spans.get(b), passage.b),
    )
    .map(({ id }) => id);
}

function meets(spans: readonly Span[] | undefined, passage: Span): boolean {
  return spans?.some((span) => overlaps(span, passage)) ?? false;
}
