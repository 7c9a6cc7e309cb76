/**
 * In: two quotations and the passages of the story. Out: whether a shared passage carries both at the same
 * place, as a reprint does: then even one quoted word is the same quotation.
 */
import type { Passage } from '../../schemas/passage.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { Quoted } from './quoted-words.ts';

/**
 * Two speakers may use a few words in one place of two reports (“I’m glad to be alive,” said …): a reprint goes on
 * for so many words beyond them.
 */
const wordsBeyond = 8;

/** Characters that spaces and paragraph breaks may shift between two anchors. */
const drift = 10;

export function standsAtSamePlace(a: Quoted, b: Quoted, passages: readonly Passage[]): boolean {
  if (a.siglum === b.siglum || a.keys.join(' ') !== b.keys.join(' ')) return false;
  const areDifferent = compareSpeakers(a.quotation, b.quotation) === 'different';
  return passages.some((passage) => {
    if (passage.scope !== 'body') return false;
    if (areDifferent && passage.words < a.keys.length + wordsBeyond) return false;
    const [left, right] = passage.pair;
    if (left === a.siglum && right === b.siglum) return carriesBoth(passage, a, b);
    return left === b.siglum && right === a.siglum && carriesBoth(passage, b, a);
  });
}

function carriesBoth(passage: Passage, a: Quoted, b: Quoted): boolean {
  const [from, to] = [a.quotation, b.quotation];
  if (from.start < passage.a.start || from.end > passage.a.end) return false;
  if (to.start < passage.b.start || to.end > passage.b.end) return false;
  return Math.abs(toOtherSide(passage, from.start) - to.start) <= drift;
}

/** An offset of side a on side b: straight lines between the ends of the passage and of its changes. */
function toOtherSide({ a, b, changes }: Passage, offset: number): number {
  const anchors = [
    { a: a.start, b: b.start },
    ...changes.flatMap((change) => [
      { a: change.a.start, b: change.b.start },
      { a: change.a.end, b: change.b.end },
    ]),
    { a: a.end, b: b.end },
  ];
  const before = anchors.findLast((anchor) => anchor.a <= offset) ?? { a: a.start, b: b.start };
  const after = anchors.find((anchor) => anchor.a > offset) ?? { a: a.end, b: b.end };
  const part = after.a === before.a ? 0 : (offset - before.a) / (after.a - before.a);
  return before.b + part * (after.b - before.b);
}
