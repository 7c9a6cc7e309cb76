/**
 * In: a place where some versions of a statement have no words. Out: whether all of these mark that they left something out:
 * “The crane … stands.”
 */
import type { Statement } from '../../../schemas/statement.ts';
import type { FindingContext } from '../context.ts';
import type { WordingSite } from './wording-sites.ts';

const mark = /…|\.\s?\.\s?\.|\[\s?\]|\*\s?\*\s?\*/u;
/** Characters of the words on either side that may hold it. */
const reach = 6;

export function isCutMarked(
  { readings, cells }: WordingSite,
  statement: Statement,
  context: FindingContext,
): boolean {
  const empty = readings.filter(({ words }) => words === '').flatMap(({ versions }) => versions);
  const at = statement.columns.findIndex((column) =>
    column.cells.some((cell, version) => cell && cells[version] && cell.start >= cells[version].start),
  );
  return empty.every((version) => {
    const before = statement.columns.slice(0, at).findLast((column) => column.cells[version])?.cells[version];
    const after = statement.columns.slice(at).find((column) => column.cells[version])?.cells[version];
    if (!before || !after) return false;
    const { siglum } = statement.versions[version]!;
    const start = Math.max(before.start, before.end - reach);
    return mark.test(context.text({ siglum, start, end: Math.min(after.end, after.start + reach) }));
  });
}
