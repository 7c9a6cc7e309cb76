import { prepositions } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `A clerk speaking to the Herald [said]`: the clerk. */
export function whoSpeaksTo(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const speaks = /^(?:speaking|talking|writing|testifying|reporting|posting)$/.test(
    lowerAt(tokens, first - 2),
  );
  const phrase =
    speaks && prepositions.has(lowerAt(tokens, first - 1)) ? phraseEndingAt(tokens, first - 3, from) : null;
  return phrase && toMention(reading, index, phrase);
}
