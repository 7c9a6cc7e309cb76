/**
 * In: words that are a number. Out: the number, and back: `two hundred and twelve` is 212, `twenty thousand` 20000.
 */

import { numberValues, numberWords } from '../data/number-words.ts';

export interface NumberFound {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

export function isNumber(word: string): boolean {
  return /^[\d.]+$/u.test(word) || numberWords.has(word);
}

/** The number that begins at `from`; null where none does. */
export function numberAt(words: readonly string[], from: number): NumberFound | null {
  let [whole, part, length] = [0, 0, 0];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    const value = numberValues.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
    if (word === 'thousand' && part > 0) [whole, part] = [whole + part * 1000, 0];
    else if (word === 'hundred' && part > 0 && part < 10) part *= 100;
    else if (value !== undefined && fits(value, part)) part += value;
    else if (word !== 'and' || length === 0) break;
    else continue;
    length = at + 1 - from;
  }
  return length > 0 ? { value: whole + part, length } : null;
}

/** As search writes it, up to 999,999: 20,112 is twenty · thousand · 100 · twelve. */
export function numberInWords(value: number): string[] {
  if (value >= 1000)
    return [...numberInWords(Math.floor(value / 1000)), 'thousand', ...numberInWords(value % 1000)];
  const below100 = value % 100;
  return [value - below100, below100].filter((part) => part > 0).map(inOneWord);
}

function inOneWord(value: number): string {
  return [...numberValues].find(([, each]) => each === value)?.[0] ?? String(value);
}

/** `two` fits after `twenty` and `hundred`, not after `one`. */
function fits(value: number, part: number): boolean {
  if (part === 0) return true;
  return value < 10 ? part % 10 === 0 && part % 100 !== 10 : part % 100 === 0;
}
