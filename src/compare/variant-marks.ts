import type { VariantMark } from '../markup/mark.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { compareWords } from '../wording/en/compare-words.ts';
import type { Difference, Pair } from './pair.ts';

/** The words to paint on either side of a pair, by siglum; their ids are the differences' with the siglum. */
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
    [pair.a.siglum, side('a')],
    [pair.b.siglum, side('b')],
  ]);
}

/** The words of any of several articles that differ from another's, by siglum. */
export function variantsOfPassages(passages: readonly Passage[]): Map<string, VariantMark[]> {
  const marks = new Map<string, VariantMark[]>();
  for (const { pair, changes } of passages) {
    for (const change of changes.filter(({ kind }) => kind === 'wording')) {
      addVariant(marks, pair[0], pair[1], change.a);
      addVariant(marks, pair[1], pair[0], change.b);
    }
  }
  return marks;
}

/** One mark for the same words, however many articles have others. */
function addVariant(
  marks: Map<string, VariantMark[]>,
  siglum: string,
  other: string,
  { start, end }: Span,
): void {
  if (start === end) return;
  const own = marks.get(siglum) ?? [];
  marks.set(siglum, own);
  const same = own.findIndex((mark) => mark.start === start && mark.end === end);
  const against = [...(own[same]?.against ?? []), other];
  const id = `v-${siglum.toLowerCase()}-${start}`;
  own.splice(same < 0 ? own.length : same, 1, {
    kind: 'variant',
    start,
    end,
    id,
    said: compareWords.cell.has(siglum),
    against,
  });
}
