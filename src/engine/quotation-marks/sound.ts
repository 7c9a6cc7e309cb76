/**
 * In: the words beside a missing mark, and a place where it may have stood. Out: how much like speech they sound.
 * For `The mayor left. We will never stop.”` the words inside add up to more at `We` than at `The`.
 */
import type { Word } from './words-for-repair.ts';

/** What each number of `soundOf` is: its weight has this name. */
export const sounds = [
  'words inside',
  'words inside, at most five',
  'three words inside',
  'three words outside',
  'eight words inside',
  'eight words outside',
] as const;

const most = 5;

/** `start`: the words begin with the one at `index`; `end`: they end with it. */
export function soundOf(words: readonly Word[], index: number, side: 'start' | 'end'): number[] {
  const sum = (from: number, to: number) => sumOf(words, Math.max(0, from), Math.min(words.length - 1, to));
  const inside = side === 'start' ? sum(index, words.length - 1) : sum(0, index);
  const nearInside = (count: number) =>
    side === 'start' ? sum(index, index + count - 1) : sum(index - count + 1, index);
  const nearOutside = (count: number) =>
    side === 'start' ? sum(index - count, index - 1) : sum(index + 1, index + count);
  return [
    inside / 5,
    Math.max(-most, Math.min(most, inside)) / 3,
    nearInside(3) / 2,
    nearOutside(3) / 2,
    nearInside(8) / 3,
    nearOutside(8) / 3,
  ];
}

function sumOf(words: readonly Word[], from: number, to: number): number {
  return to < from ? 0 : words[to]!.odds - (words[from - 1]?.odds ?? 0);
}
