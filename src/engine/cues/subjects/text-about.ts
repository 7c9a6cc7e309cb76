import { authoredTexts } from '../../data/authored-texts.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type NounPhrase, nearestPhrase } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `a piece about Odo Finch that [called] him`: the piece, as nobody who has a name is a `that`; or null. */
export function textAbout(
  tokens: readonly Token[],
  { at }: NameIndex,
  { first, last }: NounPhrase,
  from: number,
): NounPhrase | null {
  if (tokens[last]?.lower !== 'that' || !at.has(last - 1) || tokens[first - 1]?.lower !== 'about')
    return null;
  const text = lowerAt(tokens, first - 2);
  return documentNouns.has(text) || authoredTexts.has(text) ? nearestPhrase(tokens, first - 2, from) : null;
}
