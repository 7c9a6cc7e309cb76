import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';

/** A passage as it is drawn: from the article that stands higher to the lower one, by their places from the top. */
interface Drawn {
  passage: Passage;
  upper: Span;
  lower: Span;
  from: number;
  to: number;
}

/** The part of a stretch that an article between must have, to stand for it. */
const enough = 0.9;

/**
 * The passages to draw: each article is joined to the next below that has the same words, and not once more to all that
 * follow, or the bands of what twelve articles share would cover the picture.
 *
 * Of one stretch in A, B and C, which makes the passages A–B, A–C and B–C: A–B and B–C.
 */
export function joinNext(passages: readonly Passage[], sigla: readonly string[]): Passage[] {
  const row = new Map(sigla.map((siglum, index) => [siglum, index]));
  const drawn = passages.map((passage): Drawn => {
    const [first, second] = passage.pair.map((siglum) => row.get(siglum)!) as [number, number];
    const inOrder = first < second;
    const [upper, lower] = inOrder ? [passage.a, passage.b] : [passage.b, passage.a];
    return { passage, upper, lower, from: Math.min(first, second), to: Math.max(first, second) };
  });
  const between = Map.groupBy(drawn, ({ from, to }) => `${from} ${to}`);
  const isTied = ({ upper, lower, from, to }: Drawn) => {
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
  return common >= enough * (part.end - part.start);
}
