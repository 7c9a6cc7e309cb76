import { heaviestIncreasing } from '../text/heaviest-increasing.ts';
import { alignWords } from './align-words.ts';
import { chainSeeds } from './chain-seeds.ts';
import { findSeeds, type Seed } from './find-seeds.ts';
import { holdLongRuns } from './hold-long-runs.ts';
import { judgeMatches } from './judge-matches.ts';
import { matchParagraphs } from './match-paragraphs.ts';
import { follows, mergeChains } from './merge-chains.ts';
import { selectChains } from './select-chains.ts';
import { splitChains } from './split-chains.ts';
import { toTrim } from './trim-chains.ts';
import type { WordRun } from './word-run.ts';

/** Words that two texts share: the range on both sides, and its equal words as runs in order. */
export interface AlignedWords {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly equal: readonly Seed[];
  /** Not in the heaviest chain of passages that goes up on both sides. */
  readonly moved: boolean;
}

/**
 * In: two texts as words. Out: what they share, in the order of side a.
 * `x the quick brown fox …` / `the quick red fox …` → words 1–5 / 0–4, equal: 2 and 1 words
 */
export function alignPair(a: WordRun, b: WordRun): AlignedWords[] {
  // Ties fall the same way whichever text comes first.
  if (isAfter(a.text, b.text)) return alignPair(b, a).map(mirror).sort(bySideA);
  const seeds = findSeeds(a, b);
  const trim = toTrim(seeds, a, b);
  const chains = selectChains(trim.chains(chainSeeds(seeds, a, b)), a.ids.length, b.ids.length);
  const matches = mergeChains(splitChains(chains, a, b), a, b);
  const judged = judgeMatches(matches, a, b);
  const found = [...judged, ...matchParagraphs(judged, a, b)];
  const passages = holdLongRuns(found, trim.seeds(seeds)).sort(bySideA);
  const inOrder = new Set(heaviestIncreasing(passages, ({ mass }) => mass, follows));
  return passages.map((match) => ({
    a: match.a,
    b: match.b,
    equal: alignWords(match, a, b),
    moved: !inOrder.has(match),
  }));
}

function isAfter(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

function mirror({ a, b, equal, moved }: AlignedWords): AlignedWords {
  return { a: b, b: a, equal: equal.map((run) => ({ a: run.b, b: run.a, length: run.length })), moved };
}

function bySideA(one: Pick<AlignedWords, 'a' | 'b'>, other: Pick<AlignedWords, 'a' | 'b'>): number {
  return one.a[0] - other.a[0] || one.b[0] - other.b[0];
}
