import type { VariantMark } from '../markup/mark.ts';
import { compareWords } from '../wording/en/compare-words.ts';
import { listDifferences } from './list-differences.ts';
import type { Difference, Pair } from './pair.ts';

/**
 * The words to paint on either side of a pair, by siglum; their ids are the differences' with the siglum.
 * Words that differ from two places of the other article are one mark, with the name of the first.
 */
export function variantsOfPair(pair: Pair, differences: readonly Difference[]): Map<string, VariantMark[]> {
  const side = (name: 'a' | 'b') =>
    differences.flatMap((difference): VariantMark[] => {
      const span = difference[name];
      const siglum = pair[name].siglum;
      if (!span) return [];
      return [
        {
          kind: 'variant',
          ...span,
          id: `${difference.id}-${siglum.toLowerCase()}`,
          said: compareWords.cell.has(siglum),
        },
      ];
    });
  return new Map([
    [pair.a.siglum, joinOverlaps(side('a'))],
    [pair.b.siglum, joinOverlaps(side('b'))],
  ]);
}

/** The id of the mark in which the words of a difference are painted: on the first side that prints any. */
export function targetOf(
  { a, b }: Difference,
  pair: Pair,
  variants: ReadonlyMap<string, readonly VariantMark[]>,
): string {
  const side = a ? pair.a : pair.b;
  const { start, end } = (a ?? b)!;
  const isIn = (mark: VariantMark) => mark.start <= start && mark.end >= end;
  return variants.get(side.siglum)!.find(isIn)!.id;
}

/** The words of any of several articles that differ from another's, by siglum; no two touch. */
export function variantsOfPairs(pairs: readonly Pair[]): Map<string, VariantMark[]> {
  const marks = new Map<string, VariantMark[]>();
  for (const pair of pairs) {
    for (const [siglum, variants] of variantsOfPair(pair, listDifferences(pair))) {
      const other = siglum === pair.a.siglum ? pair.b.siglum : pair.a.siglum;
      const found = variants.map((mark) => ({ ...mark, against: [other] }));
      marks.set(siglum, [...(marks.get(siglum) ?? []), ...found]);
    }
  }
  return new Map(
    [...marks].map(([siglum, found]) => [
      siglum,
      joinOverlaps(found).map((mark) => ({ ...mark, id: `v-${siglum.toLowerCase()}-${mark.start}` })),
    ]),
  );
}

/** One mark for the same words, however many others they differ from. */
function joinOverlaps(marks: readonly VariantMark[]): VariantMark[] {
  const joined: VariantMark[] = [];
  for (const mark of marks.toSorted((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) {
      last.end = Math.max(last.end, mark.end);
      if (last.against) last.against = [...new Set([...last.against, ...(mark.against ?? [])])];
    } else joined.push({ ...mark });
  }
  return joined;
}
