/**
 * In: two quotations and runs of words that they share. Out: how many of the telling words there both print otherwise than as
 * a name: none in “I think … the Old Harbour Board”. Two sayings of one week have its names in common.
 */
import { isContentWord, type Run } from './compare-words.ts';
import { namedWords } from './named-words.ts';
import type { Quoted } from './quoted-words.ts';

export function countBeyondNames(shorter: Quoted, longer: Quoted, runs: readonly Run[]): number {
  const names = namedWords(shorter).intersection(namedWords(longer));
  return runs
    .flatMap(({ a, length }) => shorter.plain.slice(a, a + length))
    .filter((word) => isContentWord(word) && !names.has(word)).length;
}
