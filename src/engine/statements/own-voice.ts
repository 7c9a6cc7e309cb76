// In: the name of a body and the description of a person without a name. Out: whether the person may speak for the
// body: “a Norlink spokesman” and “a spokeswoman” for Norlink Capital, not “a Harbour Trust spokesman”.
import { foldWords } from '../text/fold.ts';
import { startsUpper } from '../text/letter-case.ts';

export function maySpeakFor(body: string, description: string): boolean {
  const named = wordsOf(description).filter(({ isName }) => isName);
  if (named.length === 0) return true;
  const own = new Set(wordsOf(body).map(({ word }) => word));
  const theirs = new Set(named.map(({ word }) => word));
  return isAcronymOf(description, body) || theirs.isSubsetOf(own) || own.isSubsetOf(theirs);
}

/** A word of the one is made of the first letters of the other: `the TRB`, Tidewater Rescue Board. */
export function isAcronymOf(short: string, long: string): boolean {
  const words = wordsOf(long).filter(({ isName }) => isName);
  const letters = words.map(({ word }) => word[0]).join('');
  return letters.length > 2 && wordsOf(short).some(({ word, isName }) => isName && word === letters);
}

/** `All-State` is two words. */
function wordsOf(name: string): { word: string; isName: boolean }[] {
  const apart = name.replace(/[-‐‑]/gu, ' ');
  return foldWords(apart).map(({ folded, start }) => ({
    word: folded.replace(/'s?$/u, ''),
    isName: startsUpper(apart.slice(start)),
  }));
}
