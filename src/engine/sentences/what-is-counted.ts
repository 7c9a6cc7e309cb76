import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { plainStartingAt } from './plain-phrase.ts';

/** `hundreds of [workers]`, `a protest of [workers]` */
export function whatIsCounted(tokens: readonly Token[], { headLast, last }: NounPhrase): NounPhrase | null {
  if (tokens[headLast]?.lower !== 'of' || headLast + 1 >= last) return null;
  if (!counting.test(lowerAt(tokens, headLast - 1))) return null;
  const end = plainStartingAt(tokens, headLast + 1, last);
  return end === null ? null : { first: headLast + 1, last: end, headLast: end };
}

const counting = /^(?:dozens|hundreds|thousands|protest|march|rally|demonstration)$/;
