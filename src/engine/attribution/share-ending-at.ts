import type { Token } from '../text/segment.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** `About four in 10 [said]`: a share of those asked. */
export function shareEndingAt(tokens: readonly Token[], i: number, from: number): NounPhrase | null {
  const links = /^(?:in|of)$/.test(tokens[i - 1]?.lower ?? '') && i - 2 >= from;
  const share = links && isNumber(tokens[i]) && isNumber(tokens[i - 2]);
  return share ? { first: i - 2, last: i + 1, headLast: i + 1 } : null;
}

function isNumber(token: Token | undefined): boolean {
  return /^(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(token?.lower ?? '');
}
