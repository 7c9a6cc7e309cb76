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

/** A word of the one is made of the first letters of the other: `the TRB`, Tidewater Rescue Board; `DOT`, Tide Department. */
export function isAcronymOf(short: string, long: string): boolean {
  const names = wordsOf(long);
  const own = names.filter(({ isName }) => isName).map(({ word }) => word[0]!);
  const forms = [own, names.map(({ word }) => word[0]!), ...turnedRound(names, own)].map((of) => of.join(''));
  return wordsOf(short).some(
    ({ word, isName }) => isName && word.length >= leastLetters && forms.includes(word),
  );
}

/** An acronym of two letters may be anybody's. */
const leastLetters = 3;
const kindsOfBody = /^(?:department|ministry|bureau|office|institute|university|academy)$/u;

/** `Tide Department` is the Department of Tides too. */
function turnedRound(names: readonly { word: string }[], own: readonly string[]): string[][] {
  return kindsOfBody.test(names.at(-1)?.word ?? '') ? [[own.at(-1)!, 'o', ...own.slice(0, -1)]] : [];
}

/** `All-State` is two words. */
function wordsOf(name: string): { word: string; isName: boolean }[] {
  const apart = name.replace(/[-‐‑]/gu, ' ');
  return foldWords(apart).map(({ folded, start }) => ({
    word: folded.replace(/'s?$/u, ''),
    isName: startsUpper(apart.slice(start)),
  }));
}
