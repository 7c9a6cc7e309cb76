// In: the words of a query, some unknown to the site. Out: the words with blanks put where the site has them:
// `blindeye` → blind · eye, `on going` → ongoing where the site prints only that.

import type { QueryWord } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestPart = 3;

export function respace(words: readonly QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  const spaced: QueryWord[] = [];
  for (const each of words) {
    const before = spaced.at(-1);
    const joined = before && `${before.word}${each.word}`;
    const unknown = !isKnown(each, vocabulary);
    if (joined && (unknown || !isKnown(before, vocabulary)) && vocabulary.find(joined) >= 0) {
      spaced[spaced.length - 1] = { ...each, word: joined, weak: false };
    } else spaced.push(...(unknown ? splitWord(each, vocabulary) : [each]));
  }
  return spaced;
}

function isKnown({ word, open }: QueryWord, vocabulary: Vocabulary): boolean {
  return vocabulary.find(word) >= 0 || (open && vocabulary.startingWith(word).length > 0);
}

function splitWord(each: QueryWord, vocabulary: Vocabulary): QueryWord[] {
  for (let at = shortestPart; at <= each.word.length - shortestPart; at += 1) {
    const parts = [each.word.slice(0, at), each.word.slice(at)];
    if (parts.every((part) => vocabulary.find(part) >= 0)) {
      return parts.map((word, index) => ({ ...each, word, open: each.open && index === 1 }));
    }
  }
  return [each];
}
