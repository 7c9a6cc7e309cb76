/**
 * In: what a reader typed, and where the site's words are. Out: what answers it, in three kinds, each in its order:
 * the exact phrase, all words in any order, and what is close to what was typed.
 */

import { findNear } from './find/find-near.ts';
import { findReworded } from './find/find-reworded.ts';
import type { IndexSource } from './index/index-source.ts';
import { countByStory } from './index/story-starts.ts';
import { parseQuery } from './query/parse-query.ts';
import { suggest } from './query/suggest.ts';
import { Vocabulary } from './query/vocabulary.ts';
import { inOrder } from './rank/in-order.ts';
import { type RankNear, rankWithFuse } from './rank/rank-with-fuse.ts';
import type { Hit } from './rank/to-hit.ts';

export interface Answer {
  /** Quotations before passages; the exact phrase, then all words, then near matches. */
  readonly hits: readonly Hit[];
  /** The query with the closest words that the site has, where nothing was found. */
  readonly suggestion: string | null;
  /** About how many records hold the words, where more do than were read; a phrase may be in fewer. */
  readonly about: number | null;
  /** How many records were read at most. */
  readonly limit: number;
  /** In how many records of each story the words stand, where not all of them were read; else null. */
  readonly stories: readonly { story: string; title: string; count: number }[] | null;
}

/**
 * `limit`: how many records to read at most; the source's own where it is left out. `story`: the only one to read
 * records of.
 */
export type Search = (typed: string, limit?: number, story?: string | null) => Promise<Answer>;

/** Near matches are looked for where fewer hits than this are found. */
const enough = 10;

export function openSearch(source: IndexSource, rankNear: RankNear = rankWithFuse): Search {
  const site = { source, vocabulary: new Vocabulary(source.terms) };
  return async (typed, limit = source.limit, story = null) => {
    const query = parseQuery(typed, source.forms);
    if (query.words.length === 0) return { hits: [], suggestion: null, about: null, limit, stories: null };
    const { hits: strict, about, documents } = await findReworded(query, site, { limit, story });
    const near = strict.length < enough ? await findNear(query, site, strict, rankNear) : [];
    const hits = inOrder([...strict, ...near]);
    const suggestion = hits.length === 0 ? suggest(query, site.vocabulary) : null;
    const stories = documents && countByStory(documents, source.stories);
    return { hits, suggestion, about, limit, stories };
  };
}
