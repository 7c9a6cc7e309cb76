/**
 * In: a run of text. Out: its words as printed, each with its comparison form: “police and NCA [National” gives
 * police, and, NCA, [National with the keys police, and, nca, national. A mark between two words goes with the
 * one it touches, so that the words and the spaces between them are the whole run.
 */
import type { Span } from '../../schemas/span.ts';
import { foldWords } from '../text/fold.ts';
import { startOfTouching } from '../text/start-of-touching.ts';

export interface PrintedWord extends Span {
  /** The folded word; never empty. */
  key: string;
}

export function splitWords(text: string, start: number, end: number): PrintedWord[] {
  const words: PrintedWord[] = foldWords(text, start, end).map(({ folded, ...span }) => ({
    key: folded,
    start: span.start,
    end: span.end,
  }));
  words.forEach((word, at) => {
    const next = words[at + 1];
    const between = text.slice(word.end, next?.start ?? end);
    const opens = next && /\s/u.test(between) ? startOfTouching(between, 0, between.length) : between.length;
    if (next) next.start -= between.length - opens;
    word.end += between.slice(0, opens).trimEnd().length;
    if (at === 0) word.start = startOfTouching(text, start, word.start);
  });
  return words;
}
