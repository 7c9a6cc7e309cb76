/** In: a query. Out: the records in which it stands as a phrase, or all its words in any order. */

import { isOfStory } from '../index/story-starts.ts';
import { exactAlternatives } from '../query/alternatives.ts';
import type { Slot } from '../query/choose-slots.ts';
import { type Candidate, type Gathered, gather } from '../query/gather.ts';
import type { Query } from '../query/parse-query.ts';
import type { Found } from '../rank/to-hit.ts';
import { readHits, toSlots } from './read-hits.ts';
import type { Site } from './site.ts';

export interface Strict {
  readonly hits: readonly Found[];
  /** About how many records hold the words, where more do than were read. */
  readonly about: number | null;
  /** All documents that hold the words, of whichever story; null where all of them were read. */
  readonly documents: readonly number[] | null;
}

/** What is read for a query. */
export interface Reading {
  /** How many records at most. */
  readonly limit: number;
  /** Where more records hold the words than are read: whose are read; null for those of any story. */
  readonly story: string | null;
}

export async function findStrict(query: Query, site: Site, { limit, story }: Reading): Promise<Strict> {
  const slots = toSlots(query.words, (word) => exactAlternatives(word, site.vocabulary));
  if (slots.some((slot) => !slot.weak && slot.alternatives.length === 0))
    return { hits: [], about: null, documents: null };
  const whole = await gather(slots, site.source, limit);
  const complete = ({ candidates }: Gathered) => candidates.filter((each) => each.complete);
  if (complete(whole).length === whole.complete.length) {
    return { hits: await hitsOf(query, slots, complete(whole), site), about: null, documents: null };
  }
  const mayBe = isOfStory(story, site.source.stories);
  const candidates = complete(story === null ? whole : await gather(slots, site.source, limit, mayBe));
  const about = whole.complete.filter(mayBe).length;
  return {
    hits: await hitsOf(query, slots, candidates, site),
    about: about > candidates.length ? about : null,
    documents: whole.complete,
  };
}

async function hitsOf(query: Query, slots: readonly Slot[], candidates: readonly Candidate[], site: Site) {
  const hits = await readHits(query, query.words, slots, candidates, site);
  return hits.filter(({ tier }) => tier !== 'near');
}
