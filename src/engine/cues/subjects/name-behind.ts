import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import type { NounPhrase } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsLower } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `In a statement Norland Foods [said]`: the name that no comma parts from the occasion; null for `In the Norland Foods hall`. */
export function nameBehind(
  reading: Reading,
  index: NameIndex,
  { first, last }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const name = index.at.get(last - 1);
  const { title, first: own = first } = itemAt(index.names, name) ?? {};
  const opens = title?.first ?? own;
  const articled = /^(?:an?|the|his|her|its|their)$/.test(lowerAt(tokens, first));
  const occasion = opens > first + 1 && startsLower(tokens[opens - 1]?.text);
  return name !== undefined && articled && occasion ? nameMention(reading, index, name, from) : null;
}
