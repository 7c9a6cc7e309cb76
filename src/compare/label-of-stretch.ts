import { compareWords } from '../wording/en/compare-words.ts';
import type { Row } from './row.ts';

/** Rows that share nothing can be folded from this many sentences on. */
const foldFrom = 4;

/** What the fold of a long unshared stretch is called; null where the row does not fold. */
export function labelOfStretch(row: Row): string | null {
  const words = compareWords.rows;
  const printing = row.cells
    .map(({ siglum, items }) => ({
      siglum,
      sentences: items.filter(({ kind }) => kind === 'sentence').length,
    }))
    .filter(({ sentences }) => sentences > 0);
  const all = printing.reduce((sum, { sentences }) => sum + sentences, 0);
  if (row.groups.length > 0 || all < foldFrom) return null;
  const lead = printing.length === 1 ? words.onlyIn(printing[0]!.siglum) : words.notShared;
  return words.folded(lead, printing);
}
