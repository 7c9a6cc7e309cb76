import type { NameIndex } from '../entities/name-index.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import { itemAt } from '../text/item-at.ts';

/** `Ximena de la Fuente`, where the phrase alone ends at `Ximena`. */
export function withWholeName(index: NameIndex, phrase: NounPhrase | null): NounPhrase | null {
  const name = phrase && itemAt(index.names, index.at.get(phrase.headLast - 1));
  if (!phrase || name?.kind !== 'name' || name.last <= phrase.headLast) return phrase;
  return { ...phrase, headLast: name.last, last: Math.max(phrase.last, name.last) };
}
