/**
 * In: how many items two sides have, and how alike any two of them are. Out: the best path through both, as steps:
 * 3 and 2 items of which the first and the last are alike give [0, 0] [1, null] [2, 1].
 *
 * Gotoh's alignment with affine gaps (J. Mol. Biol. 162, 1982). Two rows of scores are kept, and one byte of each cell.
 */

/** A null column leaves the row alone, a null row opens a new one. */
export type Step = [row: number | null, column: number | null];

export interface AlignedSides {
  rows: number;
  columns: number;
  /** Asked once for each two items. */
  gain: (row: number, column: number) => number;
  /** Rows before the first column and rows behind the last one are left alone at no cost. */
  freeStart: boolean;
  freeEnd: boolean;
}

const cost = { open: -2, extend: -0.1 } as const;

/** How a path comes to a cell: by both items, by a row alone, by a column alone. The order settles ties. */
const state = { both: 0, row: 1, column: 2 } as const;

export function alignAffine(sides: AlignedSides): Step[] {
  const { from, last } = fillCells(sides);
  const steps: Step[] = [];
  let [row, column, at] = [sides.rows, sides.columns, last];
  while (row > 0 || column > 0) {
    const cell = from[row * (sides.columns + 1) + column]!;
    if (at === state.both) steps.push([--row, --column]);
    else if (at === state.row) steps.push([--row, null]);
    else steps.push([null, --column]);
    at = (cell >> (2 * at)) & 3;
  }
  return steps.reverse();
}

/** One row of cells: the scores of the three states, and the best of them. */
interface Cells {
  both: Float64Array;
  row: Float64Array;
  column: Float64Array;
  best: Float64Array;
  bestState: Uint8Array;
}

/** `from`: of each cell the states before its three states, two bits each; `last`: the best state of the last cell. */
function fillCells(sides: AlignedSides): { from: Uint8Array; last: number } {
  const width = sides.columns + 1;
  const from = new Uint8Array((sides.rows + 1) * width);
  let [above, here] = [emptyCells(width), emptyCells(width)];
  for (let row = 0; row <= sides.rows; row++) {
    fillRow(sides, row, above, here, from.subarray(row * width, (row + 1) * width));
    [above, here] = [here, above];
  }
  return { from, last: above.bestState[sides.columns]! };
}

/** The scores above the first row are those of no path at all. */
function fillRow(sides: AlignedSides, row: number, above: Cells, here: Cells, from: Uint8Array): void {
  for (let column = 0; column <= sides.columns; column++) {
    const isFree = column === 0 ? sides.freeStart : sides.freeEnd && column === sides.columns;
    const cameDown = leaveRow(above, here, column, isFree);
    const cameAlong = column > 0 ? leaveColumn(here, column) : 0;
    const cameBoth = row > 0 && column > 0 ? above.bestState[column - 1]! : state.both;
    here.both[column] = row === 0 && column === 0 ? 0 : none;
    if (row > 0 && column > 0) here.both[column] = above.best[column - 1]! + sides.gain(row - 1, column - 1);
    if (column === 0) here.column[column] = none;
    from[column] = cameBoth | (cameDown << (2 * state.row)) | (cameAlong << (2 * state.column));
    setBest(here, column);
  }
}

/** Scores the step from the cell above; returns the state that it comes from. */
function leaveRow(above: Cells, here: Cells, column: number, isFree: boolean): number {
  const opened = above.best[column]! + (isFree ? 0 : cost.open);
  const extended = isFree ? none : above.row[column]! + cost.extend;
  here.row[column] = extended > opened ? extended : opened;
  return extended > opened ? state.row : above.bestState[column]!;
}

function leaveColumn(here: Cells, column: number): number {
  const opened = here.best[column - 1]! + cost.open;
  const extended = here.column[column - 1]! + cost.extend;
  here.column[column] = extended > opened ? extended : opened;
  return extended > opened ? state.column : here.bestState[column - 1]!;
}

function setBest(cells: Cells, at: number): void {
  let [score, best]: [number, number] = [cells.both[at]!, state.both];
  if (cells.row[at]! > score) [score, best] = [cells.row[at]!, state.row];
  if (cells.column[at]! > score) [score, best] = [cells.column[at]!, state.column];
  cells.best[at] = score;
  cells.bestState[at] = best;
}

const none = Number.NEGATIVE_INFINITY;

function emptyCells(width: number): Cells {
  return {
    both: new Float64Array(width).fill(none),
    row: new Float64Array(width).fill(none),
    column: new Float64Array(width).fill(none),
    best: new Float64Array(width).fill(none),
    bestState: new Uint8Array(width),
  };
}
