/**
 * In: the words of a query. Out: which of them only ask, and what they ask for: of `how many fish escaped` the first
 * two, and a count.
 */

import { measureWords, weakWords } from '../data/weak-words.ts';

/** `how many`; `how big`; `how much`, which may be money. */
export type Measure = 'count' | 'size' | 'amount';

type Words = readonly { readonly word: string }[];

/** The word says little of what is looked for, by itself or where it stands. */
export function isLoose(words: Words, at: number, typed: string): boolean {
  return (
    weakWords.has(words[at]!.word) ||
    isMeasure(words, at) ||
    isNaming(words, at) ||
    isSoFar(words, at) ||
    (definition.test(typed) && /^(?:stand|mean)$/u.test(words[at]!.word))
  );
}

export function measureAsked(words: Words): Measure | null {
  const measure = words.find((_, at) => isMeasure(words, at));
  return measure ? (measures[measure.word] ?? 'size') : null;
}

const measures: Readonly<Record<string, Measure>> = { many: 'count', few: 'count', much: 'amount' };

/** `ht` of `what does the HT stand for`; null for other queries. */
export function lettersAsked(typed: string): string | null {
  return definition.exec(typed)?.[1]?.toLowerCase() ?? null;
}

const definition = /^\s*what (?:does|do|did) (?:the )?(\p{L}{2,8}) (?:stand\b|mean\b)/iu;

/** `caught so (far)` */
function isSoFar(words: Words, at: number): boolean {
  return words[at]!.word === 'far' && words[at - 1]?.word === 'so';
}

/** `who (called) it a farce` */
function isNaming(words: Words, at: number): boolean {
  return words[at - 1]?.word === 'who' && /^(?:called|calls|described|describes)$/u.test(words[at]!.word);
}

/** `how (many) fish`, `how (much money) did` */
function isMeasure(words: Words, at: number): boolean {
  if (words[at]!.word === 'money' && at > 1)
    return words[at - 1]!.word === 'much' && isMeasure(words, at - 1);
  return words[at - 1]?.word === 'how' && measureWords.has(words[at]!.word);
}
