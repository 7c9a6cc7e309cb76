// In: a closing mark with no opening one. Out: where its words begin all the same.
// `“We tried,” she said. They must act.”` begins at "They"; `He added: We will.”` at "We";
// `described it as a farce”.` at "farce".

import { sentenceStart } from '../text/sentence-start.ts';
import { opensTag } from './opens-tag.ts';
import { hasCue, isSaid } from './reporting.ts';
import { startOfFragment } from './start-of-fragment.ts';

/** Characters and sentences that a repaired quotation may have. */
const reach = 4000;
const mostSentences = 12;

const tagReach = 200;

/** `earliest`: the end of the quotation before it, or the start of the paragraph; `latest`: the end of that. */
export function startWithoutMark(text: string, close: number, earliest: number, latest: number): number {
  const from = Math.max(earliest, close - reach);
  const sentence = sentenceStart(text, close, from);
  const afterCue = startAfterTag(text, from, close) ?? startAfterCue(text, sentence, close);
  if (afterCue !== null) return afterCue;
  const isSpeech =
    text[close - 1] !== '.' && opensTag(text.slice(close + 1, Math.min(latest, close + tagReach)));
  const fragment = isSpeech ? null : startOfFragment(text, sentence, close);
  return fragment ?? firstSentence(text, sentence, from);
}

/** `“And the donkeys,” she added drily, did not.”`: at "did". */
function startAfterTag(text: string, earliest: number, close: number): number | null {
  if (text[earliest - 2] !== ',' || sentenceStart(text, close, earliest) > earliest + 1) return null;
  const tag = /^\s[^,.:;]{3,60},\s(?=\p{Ll})/u.exec(text.slice(earliest, close))?.[0];
  return tag && opensTag(tag.slice(0, -2)) ? earliest + tag.length : null;
}

/** `He said: We will` and `She said, We will`. */
function startAfterCue(text: string, from: number, to: number): number | null {
  for (const match of text.slice(from, to).matchAll(/(\p{L}+)([:,])\s(?=[\p{Lu}\d[])/gu)) {
    if (match[2] === ':' || isSaid(match[1]!)) return from + match.index + match[0].length;
  }
  return null;
}

/**
 * Speech goes back to the sentence after the last one that names a speaker; without such a sentence, over
 * those that sound spoken.
 */
function firstSentence(text: string, last: number, earliest: number): number {
  let start = last;
  let spoken = last;
  for (let sentences = 1; sentences < mostSentences && start > earliest; sentences += 1) {
    const previous = sentenceStart(text, start - 1, earliest);
    if (previous >= start) break;
    const sentence = text.slice(previous, start);
    const afterCue = startAfterCue(text, previous, start);
    if (afterCue !== null) return afterCue;
    if (hasCue(sentence)) return start;
    if (spoken === start && soundsSpoken.test(sentence)) spoken = previous;
    start = previous;
  }
  return spoken;
}

const soundsSpoken =
  /(?<!\p{L})(?:I|we|you|my|our|us|me|let)(?!\p{L})|n['’]t\b|['’](?:re|ll|ve|m|d)\b|\?\s*$/iu;
