import { abbreviations } from '../data/abbreviations.ts';

/** Whether a stop behind a word is part of it: an abbreviation or an initial: `Sen.`, `then-Gov.`, `J.` `before`: the word in front. */
export function takesStop(word: string, before: string): boolean {
  if (isSurname(word, before)) return false;
  return (
    abbreviations.has(word.replace(/^(?:then|ex)-/, '')) ||
    (word.length === 1 && /\p{Lu}/u.test(word) && word !== 'I')
  );
}

/** `Clara Mo.`, which is no `Tarn, Mo.` */
function isSurname(word: string, before: string): boolean {
  return word === 'Mo' && /^\p{Lu}\p{Ll}/u.test(before);
}
