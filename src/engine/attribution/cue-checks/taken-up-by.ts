import { type Mention, nameMention } from '../../mentions/mention.ts';
import { isManner } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `the “shining city” (that) Odo Finch once imagined`: whose words they are, by the clause right behind them; or null. */
export function takenUpBy({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const { tokens } = reading;
  const behind = place.token + 1;
  const first = /^(?:that|which)$/.test(lowerAt(tokens, behind)) ? behind + 1 : behind;
  // `a “tsunami,” Lee predicted a close race`: another clause
  const end = tokens[place.token]?.end ?? 0;
  if (first === behind && /,/.test(reading.text.slice(end - 2, end))) return null;
  const name = index.at.get(first);
  const found = itemAt(index.names, name);
  if (name === undefined || found?.kind !== 'name' || found.last >= sentence.last) return null;
  let verb = found.last;
  while (verb < found.last + longestLead && (before.test(lowerAt(tokens, verb)) || isManner(tokens[verb])))
    verb++;
  const articled = [1, 2, 3].some((back) =>
    /^(?:the|that|those|an?)$/.test(lowerAt(tokens, place.token - back)),
  );
  return articled && speaks.test(lowerAt(tokens, verb))
    ? nameMention(reading, index, name, sentence.first)
    : null;
}

const before = /^(?:once|had|has|have|often|always|first|so|also)$/;
const speaks =
  /^(?:imagin|envision|promis|describ|denounc|decr|condemn|deplor|lament|predict|invok|tout|vow|pledg|coin|mention)(?:es?|s|ed|ied|ies)$|^(?:foresaw|rails|railed|swore)$/;

/** Tokens of `had so often`. */
const longestLead = 3;
