import type { Chain } from './chain-seeds.ts';
import type { Seed } from './find-seeds.ts';
import type { Match } from './merge-chains.ts';
import { countWords } from './select-chains.ts';
import { boundary, type WordRun } from './word-run.ts';

/** So many equal words on the other side of a paragraph's edge are chance. */
const fewWords = 3;

/**
 * Chains without the words at their ends that only one side has in another paragraph: they are equal by chance, and
 * belong to what stands in that paragraph.
 * `… in the homes. ¶ A spray could …` / `If it holds in the homes, a spray could …` → `a spray could …`
 */
export function trimChains(chains: readonly Chain[], a: WordRun, b: WordRun): Chain[] {
  return chains
    .map((chain) => {
      const seeds = trimEnd(trimStart(chain.seeds, a, b), a, b);
      if (seeds.length === 0) return { seeds, score: 0 };
      return seeds === chain.seeds
        ? chain
        : { seeds, score: (chain.score * countWords(seeds)) / countWords(chain.seeds) };
    })
    .filter(({ seeds }) => seeds.length > 0)
    .sort((one, other) => other.score - one.score);
}

/** The same for runs of equal words, each by itself, where one of the passages so far has the words that are cut off. */
export function trimSeeds(
  seeds: readonly Seed[],
  passages: readonly Pick<Match, 'a' | 'b'>[],
  a: WordRun,
  b: WordRun,
): Seed[] {
  return seeds.map((seed) => {
    const [rest] = trimEnd(trimStart([seed], a, b), a, b);
    return rest && rest !== seed && passages.some((passage) => holdsCut(passage, seed, rest)) ? rest : seed;
  });
}

function holdsCut(passage: Pick<Match, 'a' | 'b'>, seed: Seed, rest: Seed): boolean {
  return (['a', 'b'] as const).some((side) => {
    const [start, end] = passage[side];
    const [first, last] = [seed[side], seed[side] + seed.length - 1];
    const isCutAtStart = rest[side] > first;
    const cut = isCutAtStart ? first : last;
    const kept = isCutAtStart ? rest[side] : rest[side] + rest.length - 1;
    return start <= cut && cut < end && !(start <= kept && kept < end);
  });
}

function trimStart(seeds: readonly Seed[], a: WordRun, b: WordRun): readonly Seed[] {
  const [first, ...others] = seeds;
  if (!first) return seeds;
  const words = lastCut(first, (at) => isOneSided(first.a + at, a, first.b + at, b));
  if (words === 0) return seeds;
  const rest = { a: first.a + words, b: first.b + words, length: first.length - words };
  return rest.length > 1 ? [rest, ...others] : others;
}

function trimEnd(seeds: readonly Seed[], a: WordRun, b: WordRun): readonly Seed[] {
  const last = seeds.at(-1);
  if (!last) return seeds;
  const [endA, endB] = [last.a + last.length, last.b + last.length];
  const words = lastCut(last, (at) => isOneSided(endA - at, a, endB - at, b));
  if (words === 0) return seeds;
  const rest = { ...last, length: last.length - words };
  return rest.length > 1 ? [...seeds.slice(0, -1), rest] : seeds.slice(0, -1);
}

/** Words from the end of a seed to the furthest edge among the first few; 0 where there is none. */
function lastCut({ length }: Seed, isEdge: (at: number) => boolean): number {
  for (let at = Math.min(fewWords, length); at > 0; at--) if (isEdge(at)) return at;
  return 0;
}

/** A paragraph starts on one side, in the middle of a sentence of the other. */
function isOneSided(atA: number, a: WordRun, atB: number, b: WordRun): boolean {
  const [one, other] = [a.boundaries[atA], b.boundaries[atB]];
  return (
    (one === boundary.paragraph && other === boundary.none) ||
    (one === boundary.none && other === boundary.paragraph)
  );
}
