import { stripAccents } from './strip-accents.ts';

// In: a folded word of a name. Out: one form for its spellings in other alphabets and houses: “oksana” and “oxana”,
// “dremyuk” and “dremiuk”, “zelenskyy” and “zelensky”.
const spellings: readonly [RegExp, string][] = [
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/kh/gu, 'h'],
  [/ck|c(?![eiyh])|q/gu, 'k'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/[yj]/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

export function foldSpelling(word: string): string {
  return spellings.reduce((folded, [from, to]) => folded.replace(from, to), stripAccents(word));
}
