// In: a run of text. Out: its words as printed, each with its comparison form: “police and NCA [National” gives
// police, and, NCA, [National with the keys police, and, nca, national. A mark between two words goes with the
// one it touches, so that the words and the spaces between them are the whole run.
import type { Span } from '../../schemas/span.ts';
import { foldWords } from '../text/fold.ts';

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
    const opening = next && /\s/u.test(between) ? (/\S*$/u.exec(between)?.[0].length ?? 0) : 0;
    if (next) next.start -= opening;
    word.end += between.slice(0, between.length - opening).trimEnd().length;
    if (at === 0) word.start -= /\S*$/u.exec(text.slice(start, word.start))?.[0].length ?? 0;
  });
  return words;
}
