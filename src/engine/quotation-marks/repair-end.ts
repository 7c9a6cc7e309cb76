// In: an opening mark with no closing one. Out: where its words end all the same.
// `“We won, he said. “It was close.”` ends its first quotation after "won,"; `called it “a farce and left.`
// ends it with the sentence; with nothing to go by, speech ends with the paragraph.
import { opensTag } from './opens-tag.ts';

/** `latest`: the next mark, or the end of the paragraph. */
export function endWithoutMark(text: string, start: number, latest: number): number {
  const words = text.slice(start, latest);
  const end = endBeforeTag(words) ?? endOfFragment(words) ?? words.length;
  return start + words.slice(0, end).trimEnd().length;
}

/** `We won, he said`; `We won, said Ann Lee`; `Did we win? the mayor asked`. */
function endBeforeTag(words: string): number | null {
  for (const match of words.matchAll(/[,?!]\s/g)) {
    if (opensTag(words.slice(match.index + 2, match.index + 200))) return match.index + 1;
  }
  return null;
}

/** Words that do not begin as a sentence end with the sentence they stand in. */
function endOfFragment(words: string): number | null {
  if (!/^\p{Ll}/u.test(words)) return null;
  const joint = /(?:,| and| or| but)*\s$/.exec(words);
  const stop = /[.?!](?=\s|$)/.exec(words);
  return stop ? stop.index + 1 : (joint?.index ?? null);
}
