import { passagePath } from '../addresses/paths.ts';
import { overlaps } from '../engine/text/overlaps.ts';
import { wordingOfPassage } from '../pair/wording-of-passage.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import type { PassageMark } from './mark.ts';

/** What is known beside the passages. */
interface AboutArticles {
  textOf: (siglum: string) => string;
  /** Words of the article that another one gives to another speaker. */
  conflictsWith: (siglum: string) => readonly Span[];
}

/**
 * What to paint for the text that an article shares with others: one mark for each run of its own
 * characters, with a note for every article that has the same.
 *
 * For B, `p-a-657-b-1025` and `p-b-1025-d-771` with the same characters of B give one mark with two
 * notes, `A` and `D`.
 */
export function marksOfPassages(
  passages: readonly Passage[],
  story: string,
  siglum: string,
  { textOf, conflictsWith }: AboutArticles,
): PassageMark[] {
  const marks = new Map<string, PassageMark>();
  const own = passages
    .filter((passage) => passage.scope === 'body' && isBetweenTwo(passage) && passage.pair.includes(siglum))
    .map((passage) => ({ passage, span: passage.pair[0] === siglum ? passage.a : passage.b }))
    .sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
  for (const { passage, span } of own) {
    const key = `${span.start}-${span.end}`;
    const mark = marks.get(key) ?? { kind: 'passage', ...span, number: marks.size + 1, notes: [] };
    const other = passage.pair[0] === siglum ? passage.pair[1] : passage.pair[0];
    mark.notes.push({
      siglum: other,
      path: passagePath(story, passage),
      differences: wordingOfPassage(passage, textOf).length,
      otherSpeaker: conflictsWith(other).some((words) => overlaps(words, span)),
    });
    marks.set(key, mark);
  }
  return [...marks.values()];
}

function isBetweenTwo(passage: Passage): boolean {
  return passage.pair[0] !== passage.pair[1];
}
