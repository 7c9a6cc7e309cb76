/**
 * In: a query, and the words of a site. Out: other ways to write it that the site has the words for, to be tried where
 * its words do not stand together: blanks left out, `whats app` → whatsapp; a long number in figures, `twenty thousand`
 * → 20000, or in words.
 */

import { numberAt, numberInWords } from './number-value.ts';
import { type Query, type QueryWord, withWords } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';

export function reword(query: Query, vocabulary: Vocabulary): Query[] {
  const knows = (word: string) => vocabulary.find(word) >= 0;
  const others = [
    joinParts(query.words, knows),
    toFigures(query.words, knows),
    toNumberWords(query.words, knows),
  ];
  return others
    .filter((words) => words.some((each, at) => each !== query.words[at]))
    .map((words) => withWords(query, words));
}

type Knows = (word: string) => boolean;

/** `whats app` → whatsapp; three words, `van der sloot` → vandersloot, where the site lacks one of them. */
function joinParts(words: readonly QueryWord[], knows: Knows): QueryWord[] {
  const joined: QueryWord[] = [];
  for (const each of words) {
    joined.push(each);
    const count = [3, 2].find((most) => mayJoin(joined.slice(-most), most, knows));
    if (count) joined.push({ word: inOne(joined.splice(-count)), weak: false, open: each.open });
  }
  return joined;
}

function mayJoin(parts: readonly QueryWord[], most: number, knows: Knows): boolean {
  const lacks = most < 3 || parts.some(({ word }) => !knows(word));
  return parts.length === most && lacks && knows(inOne(parts));
}

function inOne(parts: readonly QueryWord[]): string {
  return parts.map(({ word }) => word).join('');
}

function toFigures(words: readonly QueryWord[], knows: Knows): QueryWord[] {
  const texts = words.map(({ word }) => word);
  const written: QueryWord[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(texts, at);
    const known = number && knows(String(number.value));
    written.push(known ? { word: String(number.value), weak: false, open: false } : words[at]!);
    at += known ? number.length : 1;
  }
  return written;
}

function toNumberWords(words: readonly QueryWord[], knows: Knows): QueryWord[] {
  return words.flatMap((each) => {
    const spoken = /^\d{3,6}$/u.test(each.word) && !knows(each.word) ? numberInWords(Number(each.word)) : [];
    const known = spoken.length > 0 && spoken.every(knows);
    return known ? spoken.map((word) => ({ word, weak: false, open: false })) : [each];
  });
}
