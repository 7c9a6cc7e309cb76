import { holds, type Word } from './words-for-repair.ts';

/** The tense of the words from `first` to `last`: `past`, `present`, `mixed`, or `no tense`. */
export function tense(words: readonly Word[], first: number, last: number): string {
  const past = holds(words, 'past', first, last);
  const present = holds(words, 'present', first, last);
  if (past && present) return 'mixed';
  if (past) return 'past';
  return present ? 'present' : 'no tense';
}
