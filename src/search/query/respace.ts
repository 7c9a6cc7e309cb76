/**
 * In: the words of a query, some unknown to the site. Out: the words with blanks put where the site has them:
 * `blindeye` → blind · eye, `on going` → ongoing where the site prints only that.
 */

import { irregularForms } from '../data/irregular-forms.ts';
import { weakWords } from '../data/weak-words.ts';
import type { QueryWord } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestPart = 3;
const mostParts = 4;

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
  const parts = toParts(each.word, vocabulary, mostParts);
  if (!parts) return verbAndParticle(each, vocabulary) ?? [each];
  return parts.map((word, at) => ({ ...each, word, open: each.open && at === parts.length - 1 }));
}

/** `layoffs` → lay · off, where the site prints `laid off`. */
function verbAndParticle(each: QueryWord, vocabulary: Vocabulary): QueryWord[] | null {
  const [, verb, particle] = compound.exec(each.word) ?? [];
  if (!verb || !particle || vocabulary.find(particle) < 0) return null;
  const forms = [...(irregularForms.get(verb) ?? [])];
  const known = vocabulary.sharingStem(verb).length > 0 || forms.some((form) => vocabulary.find(form) >= 0);
  // The particle is in too many records to be looked up.
  return known
    ? [
        { ...each, word: verb, open: false },
        { ...each, word: particle, open: false, weak: true },
      ]
    : null;
}

const compound = /^(\p{L}{3,})(off|out|up|down|over|back|away)s?$/u;

/** The fewest words of the site that a word is made of; those between the first and the last may be small ones. */
function toParts(word: string, vocabulary: Vocabulary, most: number): string[] | null {
  for (let count = 2; count <= most; count += 1) {
    const parts = inParts(word, vocabulary, count);
    if (parts) return parts;
  }
  return null;
}

function inParts(word: string, vocabulary: Vocabulary, count: number): string[] | null {
  if (count === 1) return word.length >= shortestPart && vocabulary.find(word) >= 0 ? [word] : null;
  for (let at = 1; at < word.length; at += 1) {
    const start = word.slice(0, at);
    if ((at < shortestPart && !weakWords.has(start)) || vocabulary.find(start) < 0) continue;
    const others = inParts(word.slice(at), vocabulary, count - 1);
    if (others) return [start, ...others];
  }
  return null;
}
