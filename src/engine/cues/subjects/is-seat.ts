import type { NounPhrase } from '../../sentences/noun-phrase.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';

/** `Odo Finch (D) of West Norland [said]`, `Odo Finch, D-N.Y. [said]` */
export function isSeat(tokens: readonly Token[], { first }: NounPhrase, last: number): boolean {
  if (/^[RDI]-\p{Lu}/u.test(printedAt(tokens, first))) return tokens[first - 1]?.text === ',';
  const placed = /^(?:of|from)$/.test(lowerAt(tokens, first - 1)) && tokens[first - 2]?.text === ')';
  return placed && startsUpper(tokens[first]?.text) && startsUpper(tokens[last]?.text);
}
