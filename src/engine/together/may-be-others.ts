/**
 * In: a quotation, its article, and whom another article names for the words. Out: whether they may be somebody else’s here all
 * the same: of his spokesman, of him and another together, or of a record of what he said.
 */

import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import { countWords } from '../speakers/count-words.ts';
import { lastWord } from '../text/end-words.ts';
import { foldPhrase } from '../text/fold.ts';

/** Fewer words that an article gives to nobody may be quoted from anywhere. */
const leastWords = 8;

export function mayBeOthers(
  { speaker, start, end }: AnnotatedQuotation,
  { text, entities }: { text: string; entities: readonly Entity[] },
  { name }: Entity,
): boolean {
  const last = lastWord(foldPhrase(name));
  const words = text.slice(start, end);
  // Nobody speaks of himself by his name: it may be a record.
  if (speaker === null) return countWords(words) < leastWords || holds(words, last);
  if (holds(speaker.name, last)) return true;
  const roles = entities.find((one) => one.name === speaker.name)?.roles ?? [];
  return roles.some((role) => holds(text.slice(role.start, role.end), last));
}

function holds(words: string, last: string): boolean {
  return foldPhrase(words)
    .split(' ')
    .some((word) => word.replace(/['’]s?$/u, '') === last);
}
