import { contains, overlaps } from '../engine/text/overlaps.ts';
import type { VariantMark } from '../markup/mark.ts';
import { splitAtBoundaries } from '../markup/split-at-boundaries.ts';
import { listDifferences } from '../pair/list-differences.ts';
import type { Difference, Pair } from '../pair/pair.ts';
import type { Span } from '../schemas/span.ts';
import { compareWords } from '../wording/en/compare-words.ts';

/**
 * The words to paint on either side of a pair, by siglum; their ids are the differences' with the siglum.
 * Words that differ from two places of the other article are one mark, with the name of the first.
 */
export function variantsOfPair(pair: Pair, differences: readonly Difference[]): Map<string, VariantMark[]> {
  const side = (name: 'a' | 'b') =>
    differences.flatMap((difference): VariantMark[] => {
      const span = difference[name];
      const elsewhere = difference[name === 'a' ? 'b' : 'a'];
      const siglum = pair[name].siglum;
      const other = pair[name === 'a' ? 'b' : 'a'].siglum;
      const { has, hasAlone } = compareWords.cell;
      if (!span) return [];
      return [
        {
          kind: 'variant',
          ...span,
          ...(difference.beyond && { beyond: [other] }),
          id: `${difference.id}-${siglum.toLowerCase()}`,
          said: (elsewhere ? has : hasAlone)(siglum),
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
  const span = (a ?? b)!;
  return variants.get(side.siglum)!.find((mark) => contains(mark, span))!.id;
}

/**
 * The words of any of several articles that differ from another's, by siglum; no two touch. Those of which
 * another prints a piece are apart, with no article in `against`: among several articles one of them has a
 * piece of nearly everything.
 */
export function variantsOfPairs(pairs: readonly Pair[]): Map<string, VariantMark[]> {
  const marks = new Map<string, VariantMark[]>();
  for (const pair of pairs) {
    for (const [siglum, variants] of variantsOfPair(pair, listDifferences(pair))) {
      const other = siglum === pair.a.siglum ? pair.b.siglum : pair.a.siglum;
      const found = variants.map((mark) => ({ ...mark, against: mark.beyond ? [] : [other] }));
      marks.set(siglum, [...(marks.get(siglum) ?? []), ...found]);
    }
  }
  return new Map(
    [...marks].map(([siglum, found]) => {
      const changed = joinOverlaps(found.filter(({ beyond }) => !beyond));
      const pieces = cutApart(found.filter(({ beyond }) => beyond));
      const all = [
        ...changed.map((mark) => withPieces(mark, pieces)),
        ...pieces.flatMap((mark) => cut(mark, changed)),
      ];
      const said = compareWords.cell.has(siglum);
      return [siglum, all.map((mark) => ({ ...mark, said, id: `v-${siglum.toLowerCase()}-${mark.start}` }))];
    }),
  );
}

/** Marks cut wherever one of them begins or ends, each with all articles that it stands beyond. */
function cutApart(marks: readonly VariantMark[]): VariantMark[] {
  return splitAtBoundaries(hullOf(marks), marks).flatMap(({ start, end, marks: [first, ...more] }) => {
    if (!first) return [];
    const beyond = [first, ...more].flatMap((mark) => mark.beyond ?? []);
    return [{ ...first, start, end, beyond: [...new Set(beyond)] }];
  });
}

function hullOf(marks: readonly Span[]): Span {
  return {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
  };
}

/** Changed words that stand outside of what yet another article prints. */
function withPieces(mark: VariantMark, pieces: readonly VariantMark[]): VariantMark {
  const beyond = pieces.filter((piece) => overlaps(piece, mark)).flatMap((piece) => piece.beyond ?? []);
  return beyond.length > 0 ? { ...mark, beyond: [...new Set(beyond)] } : mark;
}

/** What is left of a mark between others, in their order; heard as nothing. */
function cut({ said: _, ...mark }: VariantMark, others: readonly VariantMark[]): VariantMark[] {
  const parts: VariantMark[] = [];
  let { start } = mark;
  for (const other of others.filter((it) => overlaps(it, mark))) {
    if (other.start > start) parts.push({ ...mark, start, end: other.start });
    start = other.end;
  }
  return start < mark.end ? [...parts, { ...mark, start }] : parts;
}

/** One mark for the same words, however many others they differ from. */
function joinOverlaps(marks: readonly VariantMark[]): VariantMark[] {
  const joined: VariantMark[] = [];
  for (const mark of marks.toSorted((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) {
      last.end = Math.max(last.end, mark.end);
      if (last.against) last.against = [...new Set([...last.against, ...(mark.against ?? [])])];
      if (!mark.beyond) delete last.beyond;
    } else joined.push({ ...mark });
  }
  return joined;
}
