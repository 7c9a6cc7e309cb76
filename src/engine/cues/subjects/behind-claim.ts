import { isPeopleNoun } from '../../sentences/is-person-noun.ts';
import type { NounPhrase } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `a claim keepers [call] late`: the keepers, whom the noun before them is no part of. */
export function behindClaim(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.last - phrase.first < 3 || phrase.last > phrase.headLast) return phrase;
  const fresh = /^an?$/.test(lowerAt(tokens, phrase.first));
  const several = isPeopleNoun(lowerAt(tokens, phrase.last - 1));
  const claims = fresh && several && isClaim(tokens[phrase.first + 1]);
  return claims ? { ...phrase, first: phrase.first + 2 } : phrase;
}

/** `said the pier was shut, a claim (that) [keepers] call late`: what the words before are called. */
export function isOfClaim(tokens: readonly Token[], { opens }: { opens: number }): boolean {
  const noun = /^(?:that|which)$/.test(lowerAt(tokens, opens - 1)) ? opens - 2 : opens - 1;
  return tokens[noun - 2]?.text === ',' && isClaim(tokens[noun]);
}

function isClaim(token: Token | undefined): boolean {
  return claims.test(token?.lower ?? '');
}

const claims = /^(?:claim|charge|contention|accusation|allegation|assertion|argument|suggestion|remark)$/;
