import type { NameIndex } from '../entities/name-index.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { itemAt } from '../text/item-at.ts';
import { lowerAt } from '../text/token-at.ts';

/** `A Department for Tides spokeswoman`: the phrase with the spokeswoman for its head, and the name all of it before her. */
export function headBehindName(
  { tokens }: Reading,
  { at, names }: NameIndex,
  phrase: NounPhrase,
): NounPhrase {
  const name = itemAt(names, at.get(phrase.headLast - 1));
  const goesOn = name !== undefined && name.last > phrase.headLast && name.last < phrase.last;
  return goesOn && isPersonNoun(lowerAt(tokens, phrase.last - 1))
    ? { ...phrase, headLast: phrase.last }
    : phrase;
}
