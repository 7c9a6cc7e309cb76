import type { Place } from '../statement/places-of-statement.ts';
import type { StatementRow } from '../statement/rows-of-statement.ts';
import type { VariantMark } from './mark.ts';

/** The words to paint in the sentences of a statement, by siglum; typography is not painted. */
export function variantsOfPlaces(
  rows: readonly StatementRow[],
  places: readonly Place[],
): Map<string, VariantMark[]> {
  const marks = new Map<string, VariantMark[]>();
  for (const { cells } of places.filter(({ kind }) => kind !== 'typography')) {
    cells.forEach((runs, row) => {
      const { siglum } = rows[row]!.versions[0]!;
      const painted = runs.map((run): VariantMark => ({ ...run, kind: 'variant', id: `v-${run.start}` }));
      marks.set(siglum, [...(marks.get(siglum) ?? []), ...painted]);
    });
  }
  return marks;
}
