/**
 * In: words of one version and what the others print. Out: the few of those words that the others lack, for a headline:
 * “… a crack, and not …” of “when we knew there was a crack, and not” beside “when we knew there was a collapse”.
 */
import { turningWords } from '../../data/turning-words.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';

const articles = new Set(['a', 'an', 'the']);

/** At most so many words, with `…` where others stand before or behind them; all where they are no more. */
export function tellingPart(words: string, others: readonly string[], most: number): string {
  const printed = words.trim().split(/\s+/u);
  if (printed.length <= most) return words;
  const known = others.map((other) => new Set(foldWords(other).map(({ folded }) => folded)));
  const weights = printed.map((word) => weigh(foldPhrase(word), known));
  let best = 0;
  for (let at = 0; at + most <= printed.length; at++)
    if (sum(weights, at, most) > sum(weights, best, most)) best = at;
  let [start, end] = [best, best + most];
  const isBare = (at: number) => weights[at] === 0;
  if (weights.some((weight) => weight > 0)) {
    while (isBare(start) && !(articles.has(foldPhrase(printed[start]!)) && !isBare(start + 1))) start++;
    while (isBare(end - 1)) end--;
    if (end - start === 1 && start > 0) start--;
  }
  const shown = printed.slice(start, end).join(' ');
  return `${start > 0 ? '… ' : ''}${shown}${end < printed.length ? ' …' : ''}`;
}

/** Of a word that all others have, and of a mark between words, nothing; more of one that tells, or turns, or that more lack. */
function weigh(word: string, others: readonly ReadonlySet<string>[]): number {
  const lacking = others.filter((known) => !known.has(word)).length;
  if (word === '' || lacking === 0) return 0;
  const part = lacking / others.length;
  if (turningWords.has(word)) return 2 * part;
  return (isContentWord(word) ? 1 : 0.25) * part;
}

function sum(weights: readonly number[], start: number, length: number): number {
  return weights.slice(start, start + length).reduce((all, weight) => all + weight, 0);
}
