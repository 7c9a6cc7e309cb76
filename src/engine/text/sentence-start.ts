/**
 * In: a text, an offset and the earliest answer allowed. Out: where the sentence that holds the offset starts.
 * `sentenceStart('It failed. They must act.”', 25, 0)` is 11, the T of "They".
 */
export function sentenceStart(text: string, at: number, from: number): number {
  const before = text.slice(from, at);
  let start = 0;
  for (const match of before.matchAll(boundary)) {
    if (!abbreviation.test(before.slice(Math.max(0, match.index - longest), match.index + 1)))
      start = match.index + match[0].length;
  }
  return from + start + /^[\s,;:)\]]*/.exec(before.slice(start))![0].length;
}

const longest = 20;
const boundary = /[.!?…]["'’”»)\]]*\s+(?=["'‘“«([]*[\p{Lu}\d])/gu;

/** A stop that ends no sentence: a title, an initial, an abbreviation of several letters. */
const abbreviation =
  /(?:^|[\s(“‘"'])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Reps|Sens|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Cpl|Rev|Hon|St|Jr|Sr|vs|etc|No|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u;
