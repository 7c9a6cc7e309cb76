import type { SheetPlace } from './sheet.ts';

/** The lines of one article that an answer rests on. */
export interface LinesOfArticle {
  siglum: string;
  /** In order; what touches or overlaps is one. */
  ranges: { first: number; last: number }[];
}

/** A 7, A 1–3, B 2, A 4 become A 1–4 and 7, B 2: articles in the order of their first place. */
export function linesByArticle(places: readonly SheetPlace[]): LinesOfArticle[] {
  return [...Map.groupBy(places, ({ siglum }) => siglum)].map(([siglum, own]) => {
    const ranges: LinesOfArticle['ranges'] = [];
    for (const { first, last } of own.toSorted((left, right) => left.first - right.first)) {
      const before = ranges.at(-1);
      if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
      else ranges.push({ first, last });
    }
    return { siglum, ranges };
  });
}
