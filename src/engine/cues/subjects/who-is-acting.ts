import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isActing } from '../../sentences/is-acting.ts';
import { type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';

/** `A man wearing [a red hat] said`, `a nurse working [nights] said`: he and she, not what they wear; null elsewhere. */
export function whoIsActing(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  // `his lawyer saying that [he] recalled it`
  if (tokens[first - 1]?.lower === 'that') return null;
  // `A boy standing beside [his bike] said`
  const verb = isActing(tokens, first - 1) ? first - 1 : first - 2;
  const phrase = verb > from && isActing(tokens, verb) ? phraseEndingAt(tokens, verb - 1, from) : null;
  const mention = phrase && toMention(reading, index, phrase);
  return mention?.kind === 'nominal' ? mention : null;
}
