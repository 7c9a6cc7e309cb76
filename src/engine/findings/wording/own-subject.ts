/**
 * In: what an article leaves out before a piece. Out: whether it has words of its own there: “The harbour “is a danger to us
 * all”” of “The so-called old harbour of Tarn is a danger to us all” names what it is of.
 */
import { startsLower } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import type { LeftOut } from './left-out.ts';
import type { Pieces } from './statement-pieces.ts';

/** More words are more than a subject. */
const mostWords = 14;
/** It opens with a word that joins or places, or holds a verb or a negation. */
const noSubject =
  /^[^\p{L}\p{N}]*(?:and|but|if|so|as|when|while|since|because|in|on|at|to|for|from|with|by|of|during|after|before|under|over|now|then|i|we|you|he|she|they|it)\b|\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|let|no|not|none|nothing|nobody|never)\b|n[’']t\b/iu;
/** Characters between the cut and what is printed. */
const gap = 3;

export function hasOwnSubject(
  { end, text, words }: LeftOut,
  { versions, statement }: Pieces,
  context: FindingContext,
): boolean {
  if (words > mostWords || /[.!?…]["”’]?$/u.test(text.trim()) || noSubject.test(text)) return false;
  return versions.some((version) => {
    const { siglum, start } = version;
    const at = statement.versions.indexOf(version);
    const first = statement.columns.find(({ cells }) => cells[at])?.cells[statement.fullest];
    const isNext = first && first.start >= end && first.start - end <= gap;
    const sentence = context.inSentence({ siglum, start, end: start + 1 });
    const before = context.text({ siglum, start: Math.min(sentence.start, start), end: start });
    return isNext && startsLower(context.text(version)) && /\p{L}/u.test(before);
  });
}
