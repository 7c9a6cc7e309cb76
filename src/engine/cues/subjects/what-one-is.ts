import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `One (of them), a retired nurse who …, [said]`: she is what the aside says; null for others. None of it at or after `limit`. */
export function whatOneIs(reading: Reading, index: NameIndex, one: Mention, limit: number): Mention | null {
  const { tokens } = reading;
  const alone = one.kind === 'nominal' && /^(?:one|another)$/.test(one.head);
  const fresh = tokens[one.last]?.text === ',' && /^an?$/.test(lowerAt(tokens, one.last + 1));
  const phrase = alone && fresh ? phraseStartingAt(tokens, one.last + 1, limit) : null;
  const mention = phrase && toMention(reading, index, phrase);
  return mention?.kind === 'nominal' && isPersonNoun(mention.head) ? { ...mention, opens: one.opens } : null;
}
