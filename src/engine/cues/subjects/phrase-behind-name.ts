import type { NameIndex } from '../../entities/name-index.ts';
import { type NounPhrase, nearestPhrase } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { isDeterminer } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `A Department for Tides and Harbours spokeswoman`: a phrase that a name of several parts opens; null for any other. */
export function phraseBehindName(
  { tokens }: Reading,
  { at, names }: NameIndex,
  end: number,
  from: number,
): NounPhrase | null {
  // Few subjects end behind a name: the others are told without reading their phrase twice.
  if (at.has(end) || !(at.has(end - 1) || at.has(end - 2) || at.has(end - 3))) return null;
  const own = nearestPhrase(tokens, end, from);
  const name = own && itemAt(names, at.get(own.first));
  if (!own || !name || name.first >= own.first || name.last > end || name.first < from) return null;
  let first = name.first;
  while (first > from && wasThere.test(lowerAt(tokens, first - 1))) first--;
  if (first > from && isDeterminer(tokens[first - 1])) first--;
  return { first, last: own.last, headLast: own.last };
}

/** What stands before the name of a body that somebody worked for. */
const wasThere = /^(?:former|ex|acting|current|then|longtime)$/;
