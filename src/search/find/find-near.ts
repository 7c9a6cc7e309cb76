/** In: a query, and what it found strictly. Out: other records, close to what was typed. */

import { nearAlternatives } from '../query/alternatives.ts';
import { gather } from '../query/gather.ts';
import type { Query } from '../query/parse-query.ts';
import { respace } from '../query/respace.ts';
import type { RankNear } from '../rank/rank-with-fuse.ts';
import type { Found } from '../rank/to-hit.ts';
import { isBeside } from '../record.ts';
import { wholePhrase } from './find-reworded.ts';
import { readHits, toSlots } from './read-hits.ts';
import type { Site } from './site.ts';

/** Records read for Fuse to rank, besides those found strictly. */
const fuseReads = 16;
/** What Fuse's score adds to that of a near match. */
const fuseShare = 0.3;

export async function findNear(
  query: Query,
  site: Site,
  strict: readonly Found[],
  rankNear: RankNear,
): Promise<Found[]> {
  if (query.small) return [];
  const words = respace(query.words, site.vocabulary);
  const slots = toSlots(words, (word) => nearAlternatives(word, site.vocabulary));
  if (!slots.some(({ weak, alternatives }) => !weak && alternatives.length > 0)) return [];
  const { candidates } = await gather(slots, site.source, fuseReads + strict.length);
  const known = new Set(strict.map(({ record }) => record.id));
  const read = await readHits(query, words, slots, candidates, site);
  const found = read.filter(({ record }) => !known.has(record.id));
  const typed = words.filter((each) => !each.weak).map(({ word }) => word);
  const byFuse = rankNear(typed, found);
  const ranked = found.map((each) => ({
    ...each,
    tier: 'near' as const,
    value: each.value + fuseShare * (byFuse.get(each.record.id) ?? 0),
  }));
  const hasStrict = strict.some(({ record, phrase }) => !isBeside(record) || phrase >= wholePhrase);
  return closeOnes(ranked, hasStrict);
}

/** A third of what the query says; all of it where something was found strictly. */
const leastValue = 0.33;
const wholeValue = 1;
/** Of the value of the best of them. */
const leastOfBest = 0.6;

function closeOnes(ranked: readonly Found[], hasStrict: boolean): Found[] {
  const best = Math.max(0, ...ranked.map(({ value }) => value));
  const least = Math.max(hasStrict ? wholeValue : leastValue, best * leastOfBest);
  return ranked.filter(({ value }) => value >= least);
}
