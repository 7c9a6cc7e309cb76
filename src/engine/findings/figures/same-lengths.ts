/**
 * Lengths of time that are of one thing, though their sentences are not alike: “should take at least two years” and “will
 * last at least three years” of an inquiry; “Bettany had worked there for 21 years” and “worked there for 12 years”.
 */
import { hedgeOf } from '../../figures/hedge-words.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsNear, wordsOf } from './figure-words.ts';
import { isLength } from './particular-figures.ts';

export function areLengthsOfOneThing(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (!isLength(one.unit) || one.unit !== other.unit) return false;
  return keysOfLength(one, context).intersection(keysOfLength(other, context)).size > 0;
}

/** What two lengths of one thing have in common. */
export const keysOfLength = onceEach((use: FigureUse, context): ReadonlySet<string> => {
  if (!isLength(use.unit) || !isOnlyLength(use, context)) return new Set();
  const words = [...wordsOf(use, context)];
  const bound = hedgeOf(use.about) === 'at least' ? words.map((word) => `at least, of ${word}`) : [];
  const spent = readSpent(use, context);
  return new Set([...bound, ...spent]);
});

/** A name of the sentence with a verb before the length: `bettany worked for`. */
function readSpent(use: FigureUse, context: FindingContext): string[] {
  const { siglum, start } = context.inSentence(use);
  const { text } = context.article(siglum);
  if (use.about !== '' || !/\bfor\s$/u.test(text.slice(start, use.start))) return [];
  const names = foldWords(text, start, use.start).filter(
    (word) => word.start > start && /\p{Lu}/u.test(text[word.start]!),
  );
  return names.flatMap(({ folded }) => [...wordsNear(use, context)].map((word) => `${folded} ${word} for`));
}

/** Of its sentence. */
function isOnlyLength(use: FigureUse, context: FindingContext): boolean {
  const { siglum, start, end } = context.inSentence(use);
  const text = context.article(siglum).text.slice(start, end);
  return [...text.matchAll(/\b(?:years?|months?|weeks?|days?|hours?|minutes?)\b/gu)].length === 1;
}
