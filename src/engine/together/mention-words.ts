/** What the words that name a speaker are: `he`, `the minister`, `Quill`. */

import { pronouns } from '../data/function-words.ts';
import { lastWord } from '../text/end-words.ts';
import { foldPhrase } from '../text/fold.ts';

export function isPronoun(printed: string): boolean {
  return pronouns.has(foldPhrase(printed));
}

/** `Mr. Quill` and `Mara Quill`: a word of the name, or its letters. */
export function sharesName(printed: string, name: string): boolean {
  const own = foldPhrase(name).split(' ');
  const capitals = printed.split(/\s+/u).filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  const words = capitals.flatMap((word) => foldPhrase(word).split(' '));
  const letters = own.map((word) => word[0]).join('');
  return words.some((word) => own.includes(word) || (word.length > 1 && word === letters));
}

/** `minister` of `the Tarn minister`, lower case. */
export function headOfMention(printed: string): string {
  const [phrase = ''] = printed.split(/,|\s(?:of|for|from|who|in|at)\s/u);
  return lastWord(foldPhrase(phrase));
}
