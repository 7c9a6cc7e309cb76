import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';

/** A passage as it is drawn: from the article that stands higher to the lower one. */
interface Drawn {
  passage: Passage;
  upper: Span;
  lower: Span;
}

const most = 0.9;

/**
 * The passages to draw: each article is joined to the next below that has the same words, and not once more to all that
 * follow, or the bands of what twelve articles share would cover the picture.
 *
 * Of one stretch in A, B and C, which makes the passages A–B, A–C and B–C: A–B and B–C.
 */
export function joinNext(passages: readonly Passage[], sigla: readonly string[]): Passage[] {
  const row = new Map(sigla.map((siglum, index) => [siglum, index]));
  const between = new Map<string, Drawn[]>();
  const drawn = passages.map((passage): Drawn & { from: number; to: number } => {
    const [first, second] = passage.pair.map((siglum) => row.get(siglum)!) as [number, number];
    const inOrder = first < second;
    const [upper, lower] = inOrder ? [passage.a, passage.b] : [passage.b, passage.a];
    return { passage, upper, lower, from: Math.min(first, second), to: Math.max(first, second) };
  });
  for (const one of drawn) {
    const key = `${one.from} ${one.to}`;
    between.set(key, [...(between.get(key) ?? []), one]);
  }
  const isTied = ({ upper, lower, from, to }: (typeof drawn)[number]) => {
    for (let middle = from + 1; middle < to; middle += 1) {
      const above = between.get(`${from} ${middle}`) ?? [];
      const below = between.get(`${middle} ${to}`) ?? [];
      if (above.some((one) => covers(one.upper, upper)) && below.some((one) => covers(one.lower, lower)))
        return true;
    }
    return false;
  };
  return drawn.filter((one) => !isTied(one)).map(({ passage }) => passage);
}

function covers(whole: Span, part: Span): boolean {
  const common = Math.min(whole.end, part.end) - Math.max(whole.start, part.start);
  return common >= most * (part.end - part.start);
}
