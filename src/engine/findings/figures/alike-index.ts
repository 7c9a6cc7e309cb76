/**
 * In: the figures of one name in a story. Out: for each of them those whose sentences share so many words with its own
 * that they may be like it: all that `standInLikeSentences` takes for like, and few others.
 */
import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';
import { leastOfLonger, leastOfSame, nearlyAll, wordsBeside } from './like-sentences.ts';
import { rankByRarity, withoutMost } from './rank-by-rarity.ts';

/** A word of a sentence, and how many of its words are rarer. */
interface Placed {
  use: FigureUse;
  at: number;
  length: number;
}

export function indexAlike(
  uses: readonly FigureUse[],
  context: FindingContext,
): (use: FigureUse) => FigureUse[] {
  const tokens = new Map(uses.map((use) => [use, toTokens(wordsBeside(use, context))]));
  const rank = rankByRarity([...tokens.values()]);
  const index = new Map<string, Placed[]>();
  const rarest = (use: FigureUse) => {
    const ranked = rank(tokens.get(use)!);
    const { length } = ranked;
    return withoutMost(ranked, leastShared(length)).map((word, at) => ({ word, at, length }));
  };
  for (const use of uses)
    for (const { word, at, length } of rarest(use)) {
      const known = index.get(word) ?? [];
      known.push({ use, at, length });
      index.set(word, known);
    }
  return (use) =>
    rarest(use).flatMap(({ word, at, length }) =>
      index.get(word)!.flatMap((other) => (mayShare({ at, length }, other) ? other.use : [])),
    );
}

/** Words that two like sentences share. */
function leastShared(length: number, other = 0): number {
  const [shorter, longer] = [Math.min(length, other), Math.max(length, other)];
  return Math.max(leastOfSame, Math.ceil(nearlyAll * shorter), Math.ceil(leastOfLonger * longer));
}

/** Whether this may be the rarest word that two sentences share, with so many behind it as they must share. */
function mayShare(one: Omit<Placed, 'use'>, other: Omit<Placed, 'use'>): boolean {
  const least = leastShared(one.length, other.length);
  return [one, other].every(({ at, length }) => at + least <= length);
}

/** The words of a sentence, each apart from itself further on. */
function toTokens(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  return new Set(
    words.map((word) => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      return `${word} ${counts.get(word)}`;
    }),
  );
}
