// In: a run of text. Out: its printed words, each with its comparison form: "police and NCA [National" gives
// police, and, NCA, [National with the keys police, and, nca, national. A dash that stands alone goes with
// the word before it, so that the words joined by their spaces are the whole run.

import type { Span } from '../../schemas/span.ts';
import { foldWord } from '../text/fold-word.ts';

export interface PrintedWord extends Span {
  /** Lower case, plain marks, no punctuation at the edges; never empty. */
  key: string;
}

export function splitWords(text: string, start: number, end: number): PrintedWord[] {
  const words: PrintedWord[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\s—–]+|[—–]+/gu)) {
    const key = foldWord(match[0]);
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const before = words.at(-1);
    if (key !== '') words.push({ key, ...span });
    else if (before) before.end = span.end;
  }
  return words;
}
