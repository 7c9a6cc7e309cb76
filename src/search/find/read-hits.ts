/**
 * In: a query, the words that are looked for, what they may stand for, and candidates. Out: their records, read, as hits.
 */

import type { Slot } from '../query/choose-slots.ts';
import type { Candidate } from '../query/gather.ts';
import type { Query, QueryWord } from '../query/parse-query.ts';
import { type Found, toHit } from '../rank/to-hit.ts';
import type { Site } from './site.ts';

export async function readHits(
  query: Query,
  words: readonly QueryWord[],
  slots: readonly Slot[],
  candidates: readonly Candidate[],
  { source, vocabulary }: Site,
): Promise<Found[]> {
  const records = await source.records(candidates.map((each) => each.document));
  const sought = { words, meanings: meaningsOf(slots, vocabulary.terms) };
  const asked = { query, sought, forms: source.forms };
  return records.map((record, at) => toHit(asked, record, candidates[at]!.score));
}

export function toSlots(
  words: readonly QueryWord[],
  find: (word: QueryWord) => Slot['alternatives'],
): Slot[] {
  return words.map((word, at) => ({ at, weak: word.weak, alternatives: find(word) }));
}

function meaningsOf(slots: readonly Slot[], terms: readonly string[]): Map<string, number[]> {
  const meanings = new Map<string, number[]>();
  for (const { at, alternatives } of slots) {
    for (const { term } of alternatives)
      meanings.set(terms[term]!, [...(meanings.get(terms[term]!) ?? []), at]);
  }
  return meanings;
}
