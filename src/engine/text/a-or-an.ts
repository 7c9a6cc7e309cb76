/**
 * In: words of a description. Out: the article that is said before them, by how the first of them is spoken: “an MP”,
 * “a union official”, “an 18-year-old”.
 */

/** Capitals read letter by letter; these are read as a word. */
const saidAsWords =
  /^(?:fema|fifa|hud|laser|nafta|nascar|nasa|nato|noaa|radar|sars|scuba|seal|swat|unesco|unicef)$/iu;
/** Capitals, with stops or without: `MP`, `U.S.`, the `X` of “X-ray”. */
const capitals = /^(?:\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}+)(?![\p{L}\p{N}])/u;
/** The name of the letter begins with a vowel: “ef”, “aitch”, “em”. */
const vowelLetter = /^[AEFHILMNORSX]/u;
/** Written with a vowel and spoken with a consonant: “you”, “won”. */
const consonantSound =
  /^(?:eu|ewe|once|one(?!r)|ouija|u(?:b[aiou]|fo|g[aeiou]|kr|na[mn]|ni(?![dmn])|r[aeiou]|s(?![bh])[aeu]|t[aeio]))/iu;
const silentH = /^(?:heir|honest|hono|hour)/iu;
/** Eight, eleven, eighteen and eighty, and what begins with eight: 8, 11, 18, 80, 800. */
const vowelNumber = /^(?:8\d*|1[18])(?!\d)/u;

export function aOrAn(words: string): 'a' | 'an' {
  const first = words.trim().split(/\s/u)[0]!.normalize('NFD').replace(/\p{M}/gu, '');
  const spelled = capitals.exec(first)?.[0];
  if (spelled && !saidAsWords.test(first)) return vowelLetter.test(spelled) ? 'an' : 'a';
  if (vowelNumber.test(first) || silentH.test(first)) return 'an';
  return /^[aeiou]/iu.test(first) && !consonantSound.test(first) ? 'an' : 'a';
}
