// In: a sentence that ends in the middle of its speaker's words, `described the plant as an accident”`.
// Out: where these words begin: after the cue and what links it to them, or after the last small word.
import { isReporting } from './reporting.ts';

/** null: the sentence has nothing that the words could hang on. */
export function startOfFragment(text: string, from: number, close: number): number | null {
  const afterCue = startAfterLink(text, from, close);
  if (afterCue !== null) return afterCue;
  const endsSentence = /[.?!,]$/.test(text.slice(from, close));
  return endsSentence ? null : startAfterSmallWord(text, from, close);
}

const link =
  /^ (?:(?:that|it|him|her|them|himself|herself|themselves|this)\b ?)?(?:(?:[^ ,]+ ){0,7}?(?:was|were|is|are|be|been|being|as) (?:also |now )?)?(?:(?:an?|the) )?/;

/** `said that the plan was a farce`: at "farce". */
function startAfterLink(text: string, from: number, close: number): number | null {
  let start: number | null = null;
  for (const match of text.slice(from, close).matchAll(/\p{L}+/gu)) {
    if (!isReporting(match[0])) continue;
    const after = from + match.index + match[0].length;
    const length = link.exec(text.slice(after, close))?.[0].length ?? 0;
    if (length > 1 && after + length < close) start = after + length;
  }
  return start;
}

/** `marked as a high priority”`: after the last article, auxiliary or `to`. */
function startAfterSmallWord(text: string, from: number, close: number): number | null {
  const small = /\b(?:an?|the|his|her|its|their|to|is|was|as|be|been|being|were|are|would|that|of) (?=\S)/g;
  const last = [...text.slice(from, close).matchAll(small)].at(-1);
  return last ? from + last.index + last[0].length : null;
}
