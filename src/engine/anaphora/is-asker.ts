import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';

/**
 * Whether a name that opens at a token is of who asks, behind the verb: `Asked by the Herald’s [Bo Chen] if it was late,
 * Lee laughed`. Whoever acts next, and speaks, is whom he asked.
 */
export function isAsker(tokens: readonly Token[], opens: number, sentenceFirst: number): boolean {
  for (let i = opens - 1; i > sentenceFirst && i > opens - longestRole && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'by') return asked.test(lowerAt(tokens, i - 1));
  return false;
}

const asked = /^(?:asked|pressed|questioned|quizzed|grilled)$/;

/** Tokens of `by the Norland Business Channel’s chief political correspondent`. */
const longestRole = 10;
