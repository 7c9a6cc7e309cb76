import { auxiliaries, pronouns } from '../../data/function-words.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { startsLower } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { printedAt } from '../../text/token-at.ts';

/** `Tide keeper Odo Finch to The Herald`: no verb, and no stop. */
export function isVerbless(tokens: readonly Token[]): boolean {
  const says = ({ text, lower }: Token) =>
    auxiliaries.has(lower) || pronouns.has(lower) || (startsLower(text) && lookUpReportingWord(lower));
  return tokens.length > 1 && !/^[.?!]$/.test(printedAt(tokens, tokens.length - 1)) && !tokens.some(says);
}
