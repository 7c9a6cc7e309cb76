import type { Token } from '../text/segment.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { plainStartingAt } from './plain-phrase.ts';

/** `hundreds of [workers]`, `a protest of [workers]` */
export function whatIsCounted(tokens: readonly Token[], { headLast, last }: NounPhrase): NounPhrase | null {
  const counts = /^(?:dozens|hundreds|thousands|protest|march|rally|demonstration)$/.test(
    tokens[headLast - 1]?.lower ?? '',
  );
  if (!counts || tokens[headLast]?.lower !== 'of' || headLast + 1 >= last) return null;
  const end = plainStartingAt(tokens, headLast + 1, last);
  return end === null ? null : { first: headLast + 1, last: end, headLast: end };
}
