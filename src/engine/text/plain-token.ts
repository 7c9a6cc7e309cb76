/** Most tokens are plain words and marks, and need no pattern to be found. */

/** `a` to `z`, `A` to `Z` */
export function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Marks that are always a token of their own: those of ASCII but for `@` and `_`, and `‐` to `…`. */
export function isPlainMark(code: number): boolean {
  if (code > 0x7e) return code >= 0x2010 && code <= 0x2026;
  const isWordSign = (code >= 0x30 && code <= 0x39) || code === 0x40 || code === 0x5f || isPlainLetter(code);
  return code > 0x20 && !isWordSign;
}

/** Where letters from a to z end before a space or a mark that no word holds; null for any other word. */
export function endOfPlainWord(text: string, at: number): number | null {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  // Most words stand before a space.
  return end > at && (text[end] === ' ' || behindPlain.has(text[end])) ? end : null;
}

const behindPlain: ReadonlySet<string | undefined> = new Set([...',;:?!)\n', undefined]);
