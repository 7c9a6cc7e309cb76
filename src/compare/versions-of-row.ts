import type { ComparedArticle } from './build-comparison.ts';
import { spansOfCell } from './differences-in-cell.ts';
import type { Row } from './row.ts';

/** What other articles than the first print in a row: one entry for the same words. */
export interface RowVersion {
  sigla: string[];
  /** The column that is printed for all of them. */
  column: number;
}

/** The versions of a shared row, in the order of the columns; marks, spaces and case make no version. */
export function versionsOfRow(row: Row, articles: readonly ComparedArticle[]): RowVersion[] {
  if (row.groups.length === 0) return [];
  const versions = new Map<string, RowVersion>();
  for (const [column, article] of articles.entries()) {
    const spans = column === 0 ? [] : spansOfCell(row.cells[column]!, article.sentences);
    if (spans.length === 0) continue;
    const text = spans.map(({ start, end }) => article.source.text.slice(start, end)).join(' ');
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? text;
    const version = versions.get(words);
    if (version) version.sigla.push(article.siglum);
    else versions.set(words, { sigla: [article.siglum], column });
  }
  return [...versions.values()];
}
