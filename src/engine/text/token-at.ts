import type { Token } from './segment.ts';

/** The token in small letters, `''` where there is none: beside an end of the sentence nothing is a word of any list. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The token as printed, `''` where there is none. */
export function printedAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}
