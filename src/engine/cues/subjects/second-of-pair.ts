import type { NounPhrase } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';

/** `, a group that settles rows between tenants and [landlords],`: the second of the two that `between` asks for. */
export function isSecondOfPair(tokens: readonly Token[], { first }: NounPhrase, start: number): boolean {
  if (tokens[first - 1]?.lower !== 'and') return false;
  for (let i = first - 2; i >= start && first - i < longestFirst; i--) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.lower === 'and') return false;
    if (tokens[i]?.lower === 'between') return true;
  }
  return false;
}

/** Tokens of `between the tenants of the old estate and`. */
const longestFirst = 10;
