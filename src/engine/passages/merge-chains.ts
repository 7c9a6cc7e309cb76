import type { Chain } from './chain-seeds.ts';
import type { Seed } from './find-seeds.ts';
import { crossesParagraph, partsPassage } from './paragraph-gap.ts';
import { seedWords } from './select-chains.ts';
import type { WordRun } from './word-run.ts';

/** Words `a[0]` to `a[1]` of one side against `b[0]` to `b[1]` of the other, end exclusive. */
export interface Match {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly seeds: readonly Seed[];
  readonly score: number;
  /** Equal words. */
  readonly mass: number;
  /** The matches that it was merged of. */
  readonly parts?: readonly Match[];
}

/** Whether one stands behind the other on both sides. */
export function follows(before: Pick<Match, 'a' | 'b'>, after: Pick<Match, 'a' | 'b'>): boolean {
  return before.a[1] <= after.a[0] && before.b[1] <= after.b[0];
}

/** Longest run of words on one side that a passage bridges. */
const longestBridge = 80;
/** Bridged words for each equal word of the smaller part, and of both together. */
const bridgePerWord = 6;
const bridgeOfBoth = 0.6;
const neighbours = 16;

/**
 * Pieces of one passage become one (PAN's granularity 1): sentences dropped, swapped or altered inside a
 * paragraph are bridged; a whole paragraph that the other side has not, or has elsewhere, parts.
 */
export function mergeChains(chains: readonly Chain[], a: WordRun, b: WordRun): Match[] {
  let matches = chains.map(({ seeds, score }) => toMatch(seeds, score));
  for (let count = -1; count !== matches.length; ) {
    count = matches.length;
    matches = mergeOnce(matches, a, b);
  }
  return matches;
}

/** Seeds in the order of both sides as one match. */
export function toMatch(seeds: readonly Seed[], score: number): Match {
  const first = seeds[0]!;
  const last = seeds.at(-1)!;
  return {
    a: [first.a, last.a + last.length],
    b: [first.b, last.b + last.length],
    seeds,
    score,
    mass: seedWords(seeds),
  };
}

function mergeOnce(matches: readonly Match[], a: WordRun, b: WordRun): Match[] {
  const sorted: (Match | null)[] = [...matches].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  for (let at = 0; at < sorted.length; at++) {
    for (let next = at + 1; next < Math.min(sorted.length, at + neighbours); next++) {
      const one = sorted[at];
      const other = sorted[next];
      if (!one || !other || !belongTogether(one, other, a, b)) continue;
      sorted[at] = uniteMatches(one, other);
      sorted[next] = null;
    }
  }
  return sorted.filter((match) => match !== null);
}

/** One match that reaches over both. */
export function uniteMatches(one: Match, other: Match): Match {
  return {
    a: [Math.min(one.a[0], other.a[0]), Math.max(one.a[1], other.a[1])],
    b: [Math.min(one.b[0], other.b[0]), Math.max(one.b[1], other.b[1])],
    seeds: [...one.seeds, ...other.seeds],
    score: one.score + other.score,
    mass: one.mass + other.mass,
    parts: [...(one.parts ?? [one]), ...(other.parts ?? [other])],
  };
}

function belongTogether(one: Match, other: Match, a: WordRun, b: WordRun): boolean {
  if (a.stretches[one.a[0]] !== a.stretches[other.a[0]]) return false;
  if (b.stretches[one.b[0]] !== b.stretches[other.b[0]]) return false;
  const gapA = gapBetween(one.a, other.a);
  const gapB = gapBetween(one.b, other.b);
  const bridge = Math.max(0, gapA[1] - gapA[0], gapB[1] - gapB[0]);
  const smaller = Math.min(one.mass, other.mass);
  const limit = Math.min(longestBridge, bridgePerWord * smaller, bridgeOfBoth * (one.mass + other.mass));
  if (bridge > limit) return false;
  if (one.a[0] < other.a[0] === one.b[0] < other.b[0]) {
    return !partsPassage(a, gapA, b, gapB);
  }
  return !crossesParagraph(a, gapA) && !crossesParagraph(b, gapB);
}

/** From the end of the earlier to the start of the later; negative length where they overlap. */
function gapBetween(one: readonly [number, number], other: readonly [number, number]): [number, number] {
  return one[0] <= other[0] ? [one[1], other[0]] : [other[1], one[0]];
}
