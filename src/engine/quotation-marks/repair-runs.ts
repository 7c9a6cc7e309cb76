// In: a run that lacks a mark. Out: where its words begin or end all the same.
// `She left. They must act.”` begins at "They"; `“We won, he said. “It was close.”` ends its first run after "won,".
import { sentenceStart } from '../text/sentence-start.ts';

/** A closing mark with no opening one: the words begin with the sentence. */
export function startWithoutMark(text: string, close: number, earliest: number): number {
  return sentenceStart(text, close, earliest);
}

/** An opening mark with no closing one: the words end before the next mark, or with the paragraph. */
export function endWithoutMark(text: string, start: number, latest: number): number {
  return start + text.slice(start, latest).trimEnd().length;
}
