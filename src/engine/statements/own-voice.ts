/**
 * In: the name of a body and the description of a person without a name. Out: whether the person may speak for the
 * body: “a Norlink spokesman” and “a spokeswoman” for Norlink Capital, not “a Harbour Trust spokesman”.
 */
import { turnRound } from '../speakers/turned-names.ts';
import { foldWords } from '../text/fold.ts';
import { startsUpper } from '../text/letter-case.ts';

export function maySpeakFor(body: string, description: string): boolean {
  const named = wordsOf(description).filter(({ isName }) => isName);
  if (named.length === 0) return true;
  const own = new Set(wordsOf(body).map(({ word }) => word));
  const theirs = new Set(named.map(({ word }) => word));
  return isAcronymOf(description, body) || theirs.isSubsetOf(own) || own.isSubsetOf(theirs);
}

/** A word of the one is made of the first letters of the other: `the TRB`, Tidewater Rescue Board; `DOT`, Tide Department. */
export function isAcronymOf(short: string, long: string): boolean {
  const names = wordsOf(long);
  const own = names.filter(({ isName }) => isName).map(({ word }) => word[0]!);
  const turned = turnRound(names.map(({ word }) => word).join(' '))?.split(' ') ?? [];
  const forms = [own, names.map(({ word }) => word[0]!), turned.map((word) => word[0]!)].map((of) =>
    of.join(''),
  );
  return wordsOf(short).some(
    ({ word, isName }) => isName && word.length >= leastLetters && forms.includes(word),
  );
}

/** An acronym of two letters may be anybody's. */
const leastLetters = 3;

/** `All-State` is two words. */
function wordsOf(name: string): { word: string; isName: boolean }[] {
  const apart = name.replace(/[-‐‑]/gu, ' ');
  return foldWords(apart).map(({ folded, start }) => ({
    word: folded.replace(/'s?$/u, ''),
    isName: startsUpper(apart.slice(start)),
  }));
}
