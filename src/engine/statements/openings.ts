/**
 * In: the words of a quotation. Out: the first clause of each of its sentences, as it is compared: `We won’t be here on
 * Friday, believe me. Goodbye.` gives `we will not be here on friday`; a shorter one gives nothing.
 */
import { isContentWord } from './compare-words.ts';
import { plainWords } from './plain-words.ts';
import type { PrintedWord } from './split-words.ts';

/** So many words of a clause, one of which tells something, are no formula. */
const leastWords = 5;

export function openingsOf(text: string, words: readonly PrintedWord[]): string[] {
  return firstClauses(text, words)
    .map((clause) => plainWords(clause))
    .filter((clause) => clause.length >= leastWords && clause.some(isContentWord))
    .map((clause) => clause.join(' '));
}

function firstClauses(text: string, words: readonly PrintedWord[]): string[][] {
  const clauses: string[][] = [[]];
  let isFirst = true;
  for (const { key, start, end } of words) {
    const printed = text.slice(start, end);
    if (isFirst) clauses.at(-1)!.push(key);
    if (/[.!?…]["'”’»)\]]*$/u.test(printed)) {
      clauses.push([]);
      isFirst = true;
    } else if (/[,;:–—]["'”’»)\]]*$/u.test(printed)) isFirst = false;
  }
  return clauses;
}
