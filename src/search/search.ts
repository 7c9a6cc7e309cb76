// In: what a reader typed, and where the site's words are. Out: what answers it, in three kinds, each in its order:
// the exact phrase, all words in any order, and what is close to what was typed.

import type { IndexSource } from './index/index-source.ts';
import { exactAlternatives, nearAlternatives } from './query/alternatives.ts';
import type { Slot } from './query/choose-slots.ts';
import { type Candidate, gather } from './query/gather.ts';
import { parseQuery, type Query, type QueryWord } from './query/parse-query.ts';
import { respace } from './query/respace.ts';
import { suggest } from './query/suggest.ts';
import { Vocabulary } from './query/vocabulary.ts';
import { closeness, type Meanings } from './rank/closeness.ts';
import { inOrder } from './rank/in-order.ts';
import { matchRecord, type Tier } from './rank/match-record.ts';
import { type RankNear, rankWithFuse } from './rank/rank-with-fuse.ts';
import { type RecordWords, recordWords } from './rank/record-words.ts';
import type { SearchRecord } from './record.ts';

export interface Hit {
  readonly record: SearchRecord;
  readonly tier: Tier;
  readonly value: number;
  /** The part of `value` that the place of the phrase gives; 0 where it is no phrase. */
  readonly phrase: number;
  /** Found by who said it. */
  readonly bySpeaker: boolean;
  /** The words of the site that the query's words stood for. */
  readonly terms: ReadonlySet<string>;
}

export interface Answer {
  /** Quotations before passages; the exact phrase, then all words, then near matches. */
  readonly hits: readonly Hit[];
  /** The query with the closest words that the site has, where nothing was found. */
  readonly suggestion: string | null;
  /** About how many records hold the words, where more do than were read; a phrase may be in fewer. */
  readonly about: number | null;
}

/** `limit`: how many records to read at most; the source's own where it is left out. */
export type Search = (typed: string, limit?: number) => Promise<Answer>;

interface Found extends Hit {
  readonly words: RecordWords;
}

/** Near matches are looked for where fewer hits than this are found. */
const enough = 10;
const fuseReads = 16;
/** What Fuse's score adds to that of a near match, and what words that stand together, or all stand there, add to any. */
const fuseShare = 0.3;
const shares = { covered: 0.2, paired: 0.3, dense: 0.2, whole: 0.2 };

export function openSearch(source: IndexSource, rankNear: RankNear = rankWithFuse): Search {
  const vocabulary = new Vocabulary(source.terms);
  return async (typed, limit = source.limit) => {
    const query = parseQuery(typed, source.forms);
    if (query.words.length === 0) return { hits: [], suggestion: null, about: null };
    const { strict, about } = await findStrict(query, source, vocabulary, limit);
    const near = strict.length < enough ? await findNear(query, source, vocabulary, strict, rankNear) : [];
    const hits = inOrder([...strict, ...near]);
    return { hits, suggestion: hits.length === 0 ? suggest(query, vocabulary) : null, about };
  };
}

async function findStrict(
  query: Query,
  source: IndexSource,
  vocabulary: Vocabulary,
  limit: number,
): Promise<{ strict: Found[]; about: number | null }> {
  const slots = toSlots(query.words, (word) => exactAlternatives(word, vocabulary));
  if (slots.some((slot) => !slot.weak && slot.alternatives.length === 0)) return { strict: [], about: null };
  const gathered = await gather(slots, source, limit);
  const candidates = gathered.candidates.filter((each) => each.complete);
  const found = await readRecords(query, candidates, source, meaningsOf(slots, vocabulary));
  const strict = found.filter(({ tier }) => tier !== 'near');
  return { strict, about: gathered.complete > candidates.length ? gathered.complete : null };
}

async function findNear(
  query: Query,
  source: IndexSource,
  vocabulary: Vocabulary,
  strict: readonly Found[],
  rankNear: RankNear,
): Promise<Found[]> {
  const words = respace(query.words, vocabulary);
  const slots = toSlots(words, (word) => nearAlternatives(word, vocabulary));
  const { candidates } = await gather(slots, source, fuseReads + strict.length);
  const known = new Set(strict.map(({ record }) => record.id));
  const read = await readRecords(query, candidates, source, meaningsOf(slots, vocabulary));
  const found = read.filter(({ record }) => !known.has(record.id));
  const typed = words.filter((each) => !each.weak).map(({ word }) => word);
  const byFuse = rankNear(typed, found);
  const ranked = found.map((each) => ({
    ...each,
    tier: 'near' as const,
    value: each.value + fuseShare * (byFuse.get(each.record.id) ?? 0),
  }));
  return closeOnes(ranked, strict.length > 0);
}

function closeOnes(ranked: readonly Found[], hasStrict: boolean): Found[] {
  const best = Math.max(0, ...ranked.map(({ value }) => value));
  const least = Math.max(hasStrict ? 1 : 0.35, best * 0.6);
  return ranked.filter(({ value }) => value >= least);
}

function toSlots(words: readonly QueryWord[], find: (word: QueryWord) => Slot['alternatives']): Slot[] {
  return words.map((word, at) => ({ at, weak: word.weak, alternatives: find(word) }));
}

async function readRecords(
  query: Query,
  candidates: readonly Candidate[],
  source: IndexSource,
  { meanings, count }: { meanings: Meanings; count: number },
): Promise<Found[]> {
  const records = await source.records(candidates.map((each) => each.document));
  const terms = new Set(meanings.keys());
  return records.map((record, at) => {
    const words = recordWords(record, source.forms);
    const { tier, value, bySpeaker } = matchRecord(query, words);
    const { covered, paired, dense } = closeness(meanings, count, [
      ...words.text,
      ...words.who,
      ...words.attribution,
    ]);
    const whole = covered === 1 ? shares.whole : 0;
    const together = whole + shares.covered * covered + shares.paired * paired + shares.dense * dense;
    return {
      record,
      words,
      tier,
      bySpeaker,
      terms,
      phrase: value,
      value: value + candidates[at]!.score + together,
    };
  });
}

function meaningsOf(slots: readonly Slot[], { terms }: Vocabulary): { meanings: Meanings; count: number } {
  const meanings = new Map<string, number[]>();
  for (const { at, alternatives } of slots) {
    for (const { term } of alternatives)
      meanings.set(terms[term]!, [...(meanings.get(terms[term]!) ?? []), at]);
  }
  return { meanings, count: slots.length };
}
