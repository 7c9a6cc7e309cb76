/**
 * From rows of cells to lines with aligned columns: the first column to the left, the others to the right.
 * [['set', 'F1'], ['tuned', '97.0']]  ->  'set      F1\ntuned  97.0'
 */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
