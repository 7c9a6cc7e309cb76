/**
 * In: a query that found nothing. Out: the same query with each word that the site does not have changed to the
 * closest that it has: `tugendbaht` → tugendhat; a word that none is close to is left out. Null where none is.
 */

import { weakWords } from '../data/weak-words.ts';
import { mayBeMisprint, typosIn } from './misprints.ts';
import { isNumber } from './number-value.ts';
import type { Query } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';

export function suggest(query: Query, vocabulary: Vocabulary): string | null {
  const unknown = query.words.map(({ word, weak }) => !weak && vocabulary.find(word) < 0);
  const words = query.words.map(({ word }, at) => (unknown[at] ? closest(word, vocabulary) : word));
  const changed = words.some((word, at) => unknown[at] && word !== null);
  return changed ? words.filter((word) => word !== null).join(' ') : null;
}

const shortest = 5;
/** From this many letters on a word stands for those that begin as its first half does. */
const long = 8;
/** From this many on two letters of five may be wrong. */
const veryLong = 9;

function closest(word: string, vocabulary: Vocabulary): string | null {
  if (isNumber(word) || word.length < shortest) return null;
  const mayStand = (term: number) => {
    const printed = vocabulary.terms[term]!;
    return printed[0] === word[0] && !weakWords.has(printed) && !isNumber(printed);
  };
  const start = word.length < long ? [] : vocabulary.startingWith(word.slice(0, Math.ceil(word.length / 2)));
  const found = [...near(word, vocabulary), ...start].find(mayStand);
  return found === undefined ? null : vocabulary.terms[found]!;
}

function near(word: string, vocabulary: Vocabulary): number[] {
  const most = word.length < veryLong ? typosIn(word) : Math.floor(word.length * 0.4);
  return vocabulary
    .near(word, most)
    .filter(
      ({ term, distance }) =>
        word.length >= veryLong || mayBeMisprint(word, vocabulary.terms[term]!, distance),
    )
    .map(({ term }) => term);
}
