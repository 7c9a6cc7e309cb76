import type { Row } from './row.ts';

/** What other articles than the first print in a row: one entry for the same words. */
export interface RowVersion {
  sigla: string[];
  /** The column that is printed for all of them. */
  column: number;
}

/**
 * The versions of a shared row, in the order of the columns; marks, spaces and case make no version.
 * `wordsOf` gives the words of a sentence by the column and its id.
 */
export function versionsOfRow(row: Row, wordsOf: (column: number, id: string) => string): RowVersion[] {
  if (row.groups.length === 0) return [];
  const versions = new Map<string, RowVersion>();
  for (const [column, { siglum, items }] of row.cells.entries()) {
    const sentences = column === 0 ? [] : items.filter(({ kind }) => kind === 'sentence');
    if (sentences.length === 0) continue;
    const text = sentences
      .map((item) => (item.kind === 'sentence' ? wordsOf(column, item.id) : ''))
      .join(' ');
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? text;
    const version = versions.get(words);
    if (version) version.sigla.push(siglum);
    else versions.set(words, { sigla: [siglum], column });
  }
  return [...versions.values()];
}
