/**
 * In: a whole quotation. Out: whether no two speakers would say so of themselves by chance: “He begged the board for a
 * boat. Nobody came.” tells of somebody else in words of its own; “I’m just glad to be alive” is anybody’s.
 */
import { isContentWord } from './compare-words.ts';
import type { Quoted } from './quoted-words.ts';

/** Words, and those that tell something; of a shorter one more must tell. */
const long = { words: 8, content: 2 };
const short = { words: 6, content: 3 };

const firstPerson = /^(?:i|we|my|our|me|us)(?:'\w+)?$/;

export function isOddAccount({ keys }: Pick<Quoted, 'keys'>): boolean {
  if (firstPerson.test(keys[0] ?? '')) return false;
  const content = keys.filter(isContentWord).length;
  return [long, short].some((least) => keys.length >= least.words && content >= least.content);
}
