/**
 * In: folded words. Out: the same as they are compared, whatever the style of a paper: short forms in full, numbers in
 * figures. they'll, find, four, thousand → they, will, find, 4000; forty, three → 43.
 */
import { numberValue } from '../figures/number-value.ts';
import { spellOut } from '../text/spell-out.ts';

export function plainWords(keys: readonly string[]): string[] {
  const plain: string[] = [];
  for (const word of spellOut(keys)) {
    const joined = joinNumbers(plain.at(-1) ?? '', word);
    if (joined !== null) plain[plain.length - 1] = joined;
    else plain.push(inFigures(word));
  }
  return plain;
}

/** `one` stays a word: it is a pronoun as often. */
function inFigures(word: string): string {
  const value = word === 'one' || !/^\p{L}+$/u.test(word) ? null : numberValue(word);
  return value === null ? word : String(value);
}

/** `4` and `thousand`, `40` and `three`: one number; null for others. */
function joinNumbers(before: string, word: string): string | null {
  if (!/^\d+(?:\.\d+)?$/u.test(before) || !/^\p{L}+$/u.test(word)) return null;
  if (/^(?:hundred|thousand|million|billion)$/.test(word)) return String(numberValue(`${before} ${word}`));
  const unit = numberValue(word);
  const fits = /^[2-9]0$/.test(before) && unit !== null && unit < 10;
  return fits ? String(Number(before) + unit) : null;
}
