/**
 * In: the words of a sentence. Out: the verb of what happens once at one of them, by its one name: “set up” is found, “struck
 * a deal” is agree, “was indicted” is indict.
 */
import { oneTimeVerbs, verbsOfDays } from '../../data/one-time-verbs.ts';
import type { FoldedWord } from '../../text/fold.ts';

/** What is reached or struck once; all of them are called by the first. */
const agreements = new Set([
  'agreement',
  'deal',
  'consensus',
  'accord',
  'pact',
  'truce',
  'compromise',
  'ceasefire',
]);
const reaching = new Set(['reached', 'brokered', 'struck', 'clinched', 'sealed']);
/** Words from the verb to what is agreed. */
const reach = 4;
/** Whom it befalls stands before them. */
const passives = new Set(['indicted']);
const being = /^(?:was|were|been|being|is|are)$/u;

export const agree = 'agree';

export function verbOf(words: readonly FoldedWord[], at: number): string | undefined {
  const { folded } = words[at]!;
  if (folded === 'set' && words[at + 1]?.folded === 'up') return 'found';
  if (reaching.has(folded)) {
    const near = [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + reach)];
    return near.some((word) => agreements.has(word.folded)) ? agree : undefined;
  }
  if (passives.has(folded)) return being.test(words[at - 1]?.folded ?? '') ? folded : undefined;
  return oneTimeVerbs.get(folded) ?? verbsOfDays.get(folded);
}

/** One name for what one word or another calls an agreement. */
export function nameOf(noun: string): string {
  return agreements.has(noun) ? 'agreement' : noun;
}
