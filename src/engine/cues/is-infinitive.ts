import { determiners } from '../data/function-words.ts';
import { skipBack } from '../sentences/skip-back.ts';
import { isManner } from '../sentences/word-class.ts';
import { startsLower } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';

/** `to ask`, `to awkwardly ask`; not `went on to ask`, which has a subject of its own. */
export function isInfinitive(tokens: readonly Token[], i: number, from: number): boolean {
  const split = isManner(tokens[i - 1]) && tokens[i - 2]?.lower === 'to';
  const to = split ? i - 2 : i - 1;
  return tokens[to]?.lower === 'to' && skipBack(tokens, i - 1, from) === to;
}

/** `decided to join the words and [say] that`: the second verb behind one `to`. */
export function isSecondInfinitive(tokens: readonly Token[], i: number, word: string): boolean {
  if (tokens[i - 1]?.lower !== 'and' || !/^(?:say|tell|ask|argue|declare|announce)$/.test(word)) return false;
  for (let k = i - 2; k > i - longestPair && startsLower(tokens[k]?.text); k--)
    if (tokens[k]?.lower === 'to')
      return startsLower(tokens[k + 1]?.text) && !determiners.has(lowerAt(tokens, k + 1));
  return false;
}

/** Tokens of `to combine the words and`. */
const longestPair = 9;
