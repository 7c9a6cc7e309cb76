/**
 * In: a fragment and a longer quotation that holds it. Out: how many words in a row agree when the words beside the
 * marks are read with it: the water “has to go” against “So the water has to go.” gives five, one of them telling.
 */
import { findWithin, isContentWord } from './compare-words.ts';
import type { Quoted } from './quoted-words.ts';

export function runBesideMarks(shorter: Quoted, longer: Quoted): { words: number; content: number } {
  const at = findWithin(shorter.keys, longer.keys);
  if (at === null) return { words: 0, content: 0 };
  const end = at + shorter.keys.length;
  const before = countAlike(shorter.before.toReversed(), longer.keys.slice(0, at).toReversed());
  const after = countAlike(shorter.after, longer.keys.slice(end));
  const run = longer.keys.slice(at - before, end + after);
  return { words: run.length, content: run.filter(isContentWord).length };
}

/**
 * The words that agree beside two short pieces, in or outside their marks: he was being made a “scapegoat” for it, she
 * is being made “a scapegoat” and: being, made, a.
 */
export function wordsBesideBoth(shorter: Quoted, longer: Quoted): string[] {
  const at = findWithin(shorter.keys, longer.keys);
  if (at === null) return [];
  const before = [shorter.before, [...longer.before, ...longer.keys.slice(0, at)]].map((keys) =>
    keys.toReversed(),
  );
  const after = [shorter.after, [...longer.keys.slice(at + shorter.keys.length), ...longer.after]];
  return [before, after].flatMap(([one, other]) => one!.slice(0, countAlike(one!, other!)));
}

/** A report shifts the tense: results had “not been good enough” of “Results have not been good enough”. */
const tenses: ReadonlyMap<string, string> = new Map([
  ['had', 'have'],
  ['has', 'have'],
  ['were', 'are'],
  ['was', 'is'],
  ['would', 'will'],
]);

function plainVerb(key: string | undefined): string | undefined {
  return key === undefined ? undefined : (tenses.get(key) ?? key);
}

/** How many words agree from the start on, whatever the tense. */
export function countAlike(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((key, index) => plainVerb(key) !== plainVerb(b[index]));
  return end < 0 ? a.length : end;
}
