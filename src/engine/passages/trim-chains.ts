import type { Chain } from './chain-seeds.ts';
import type { Seed } from './find-seeds.ts';
import { seedWords } from './select-chains.ts';
import { boundary, type WordRun } from './word-run.ts';

/** So many equal words on the other side of a paragraph's edge may be chance, */
const fewWords = 3;
/** where so many that stand there are equal to another place, */
const claimedWords = 6;
/** give or take so many that are equal by chance in their turn. */
const drift = 2;

/** Seeds without the words at an end that only one side has in another paragraph, which is equal to another place. */
export interface Trim {
  seeds: (seeds: readonly Seed[]) => Seed[];
  chains: (chains: readonly Chain[]) => Chain[];
}

/**
 * What stands before a paragraph on one side, and in the middle of a sentence on the other, is equal by chance where
 * the paragraph that it ends was moved.
 * `… in the homes. ¶ A spray could …` / `If it holds in the homes, a spray could …` → `a spray could …`
 */
export function toTrim(all: readonly Seed[], a: WordRun, b: WordRun): Trim {
  const ends = { a: longestAt(all, 'a', 1), b: longestAt(all, 'b', 1) };
  const starts = { a: longestAt(all, 'a', 0), b: longestAt(all, 'b', 0) };
  const isCut = (atA: number, atB: number, claims: typeof ends) => {
    const side = oneSidedEdge(atA, a, atB, b);
    return side !== null && isClaimed(claims[side], side === 'a' ? atA : atB);
  };
  const trim = (seeds: readonly Seed[]) => {
    const [first] = seeds;
    const fromStart = first ? lastCut(first, (at) => isCut(first.a + at, first.b + at, ends)) : 0;
    const rest = first && fromStart > 0 ? [...shorten(first, fromStart, 0), ...seeds.slice(1)] : [...seeds];
    const last = rest.at(-1);
    const fromEnd = last
      ? lastCut(last, (at) => isCut(last.a + last.length - at, last.b + last.length - at, starts))
      : 0;
    return last && fromEnd > 0 ? [...rest.slice(0, -1), ...shorten(last, 0, fromEnd)] : rest;
  };
  return {
    seeds: (seeds) => seeds.flatMap((seed) => trim([seed])),
    chains: (chains) =>
      chains
        .map((chain) => {
          const seeds = trim(chain.seeds);
          return { seeds, score: (chain.score * seedWords(seeds)) / seedWords(chain.seeds) };
        })
        .filter(({ seeds }) => seeds.length > 0)
        .sort((one, other) => other.score - one.score),
  };
}

/** Index of a word → words of the longest seed that ends before it, or starts with it. */
function longestAt(seeds: readonly Seed[], side: 'a' | 'b', end: 0 | 1): Map<number, number> {
  const longest = new Map<number, number>();
  for (const seed of seeds) {
    const at = seed[side] + end * seed.length;
    longest.set(at, Math.max(seed.length, longest.get(at) ?? 0));
  }
  return longest;
}

function isClaimed(longest: ReadonlyMap<number, number>, edge: number): boolean {
  for (let at = edge - drift; at <= edge + drift; at++)
    if ((longest.get(at) ?? 0) >= claimedWords) return true;
  return false;
}

function shorten({ a, b, length }: Seed, start: number, end: number): Seed[] {
  const rest = { a: a + start, b: b + start, length: length - start - end };
  return rest.length > 1 ? [rest] : [];
}

/** Words from the end of a seed to the furthest edge among the first few; 0 where there is none. */
function lastCut({ length }: Seed, isEdge: (at: number) => boolean): number {
  for (let at = Math.min(fewWords, length); at > 0; at--) if (isEdge(at)) return at;
  return 0;
}

/** The side on which a paragraph starts, in the middle of a sentence of the other. */
function oneSidedEdge(atA: number, a: WordRun, atB: number, b: WordRun): 'a' | 'b' | null {
  const [one, other] = [a.boundaries[atA], b.boundaries[atB]];
  if (one === boundary.paragraph && other === boundary.none) return 'a';
  return one === boundary.none && other === boundary.paragraph ? 'b' : null;
}
