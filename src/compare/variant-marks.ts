import type { VariantMark } from '../markup/mark.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Difference, Pair } from './pair.ts';

/** The words to paint on either side of a pair, by siglum; their ids are the differences' with the siglum. */
export function variantsOfPair(pair: Pair, differences: readonly Difference[]): Map<string, VariantMark[]> {
  const side = (name: 'a' | 'b') =>
    differences.flatMap((difference): VariantMark[] => {
      const span = difference[name];
      const siglum = pair[name].siglum;
      if (!span) return [];
      return [
        { kind: 'variant', ...span, id: `${difference.id}-${siglum.toLowerCase()}`, said: `${siglum} has` },
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
      for (const [index, span] of [change.a, change.b].entries()) {
        const siglum = pair[index]!;
        const own = marks.get(siglum) ?? [];
        marks.set(siglum, own);
        if (span.end === span.start || own.some((mark) => mark.start === span.start && mark.end === span.end))
          continue;
        own.push({
          kind: 'variant',
          ...span,
          id: `v-${siglum.toLowerCase()}-${span.start}`,
          said: `${siglum} has`,
        });
      }
    }
  }
  return marks;
}
