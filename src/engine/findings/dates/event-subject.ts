/**
 * In: the words before a verb. Out: what it is about: the nouns of its subject, and the names that “the two” stands for.
 */
import type { Span } from '../../../schemas/span.ts';
import { type FoldedWord, foldWords } from '../../text/fold.ts';
import { nameOf } from './event-verbs.ts';

export interface SubjectWord {
  noun: string;
  start: number;
  isName: boolean;
}

/** Of the words before the verb, where `words` are all of the sentence. */
export function toSubject(
  before: readonly FoldedWord[],
  words: readonly FoldedWord[],
  text: string,
): SubjectWord[] {
  return before.map(({ folded, start }) => ({
    noun: toNoun(folded),
    start,
    isName: start > words[0]!.start && /\p{Lu}/u.test(text[start]!),
  }));
}

/** Who “the two” and “they” are, as the sentence before has named them; none where the words before the verb tell. */
export function namesBefore(
  words: readonly FoldedWord[],
  previous: Span | undefined,
  text: string,
): SubjectWord[] {
  const [first] = words;
  if (
    !first ||
    !previous ||
    !/^(?:The (?:two|three|pair|men)|They|Both|He|She)\b/u.test(text.slice(first.start, first.start + 9))
  )
    return [];
  const names = foldWords(text, previous.start, previous.end).filter(
    ({ start }) => start > previous.start && /\p{Lu}/u.test(text[start]!),
  );
  return names.map(({ folded }) => ({ noun: toNoun(folded), start: first.start, isName: true }));
}

export function toNoun(word: string): string {
  return nameOf(word.replace(/['’]s?$/u, '').replace(/(?<=\p{L}{3})(?<!consensu)s$/u, ''));
}
