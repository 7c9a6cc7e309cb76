// In: a query. Out: the records in which it stands as a phrase, or all its words in any order.

import { exactAlternatives } from '../query/alternatives.ts';
import { gather } from '../query/gather.ts';
import type { Query } from '../query/parse-query.ts';
import type { Found } from '../rank/to-hit.ts';
import { readHits, toSlots } from './read-hits.ts';
import type { Site } from './site.ts';

export interface Strict {
  readonly hits: readonly Found[];
  /** About how many records hold the words, where more do than were read. */
  readonly about: number | null;
}

/** `limit`: how many records to read at most. */
export async function findStrict(query: Query, site: Site, limit: number): Promise<Strict> {
  const slots = toSlots(query.words, (word) => exactAlternatives(word, site.vocabulary));
  if (slots.some((slot) => !slot.weak && slot.alternatives.length === 0)) return { hits: [], about: null };
  const gathered = await gather(slots, site.source, limit);
  const candidates = gathered.candidates.filter((each) => each.complete);
  const hits = (await readHits(query, query.words, slots, candidates, site)).filter(
    ({ tier }) => tier !== 'near',
  );
  return { hits, about: gathered.complete > candidates.length ? gathered.complete : null };
}
