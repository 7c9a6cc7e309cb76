/**
 * In: what a query looked for, and the words of a text. Out: which of them it looked for. Small words of a query count
 * where they stand beside another as typed: of `have decided` both in "Meta have decided", none in "they have it".
 */

import { weakWords } from '../data/weak-words.ts';
import type { QueryWord } from '../query/parse-query.ts';
import type { Meanings } from './closeness.ts';

/** What was looked for: the words of a query, and which of them a printed word may stand for. */
export interface Sought {
  readonly words: readonly Pick<QueryWord, 'word' | 'weak' | 'open' | 'quoted'>[];
  readonly meanings: Meanings;
}

/** Numbers of the query's words, for each word of the text. */
type Slots = readonly (readonly number[])[];

export interface FoundWords {
  /** For each word of the text, whether it was looked for. */
  readonly found: readonly boolean[];
  /** The whole phrase stands there; then nothing else counts. */
  readonly whole: boolean;
}

export function findSought(printed: readonly string[], sought: Sought): FoundWords {
  const slots = printed.map((word) => sought.meanings.get(word) ?? []);
  const telling = slots.map((here, at) =>
    here.some((slot) => tells(sought, slot, printed[at]!, goesOn(slots, at) || goesOn(slots, at - 1))),
  );
  const phrase = inWholePhrase(slots, sought);
  const whole = phrase.includes(true);
  const found = whole ? phrase : telling;
  for (let at = found.length - 2; at >= 0; at -= 1) found[at] ||= found[at + 1]! && goesOn(slots, at);
  for (let at = 1; at < found.length; at += 1) found[at] ||= found[at - 1]! && goesOn(slots, at - 1);
  return { found, whole };
}

/** A small word tells nothing, unless nothing else was typed, or it stands among others of the same quotation. */
function tells({ words }: Sought, slot: number, printed: string, among: boolean): boolean {
  const { word, weak, open, quoted } = words[slot]!;
  const asTyped = printed === word || (open && printed.startsWith(word));
  return (!weak || (quoted === true && among)) && (asTyped || !weakWords.has(printed));
}

/** The words of the query from the first that tells to the last stand there as typed. */
function inWholePhrase(slots: Slots, { words }: Sought): boolean[] {
  const isTelling = ({ weak, quoted }: Sought['words'][number]) => !weak || quoted === true;
  const first = words.findIndex(isTelling);
  const length = words.findLastIndex(isTelling) + 1 - first;
  const found = slots.map(() => false);
  if (first < 0 || length < 2) return found;
  for (let at = 0; at + length <= slots.length; at += 1) {
    let same = 0;
    while (same < length && slots[at + same]!.includes(first + same)) same += 1;
    if (same === length) found.fill(true, at, at + length);
  }
  return found;
}

/** The word and the next stand for neighbours in the query. */
function goesOn(slots: Slots, at: number): boolean {
  return (slots[at] ?? []).some((slot) => slots[at + 1]?.includes(slot + 1));
}
