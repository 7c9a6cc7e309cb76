import type { Chain } from './chain-seeds.ts';
import type { Seed } from './find-seeds.ts';
import { partsPassage } from './paragraph-gap.ts';
import { seedWords } from './select-chains.ts';
import type { WordRun } from './word-run.ts';

/** Chains cut where a whole paragraph lies between two seeds on one side only: a caption, a line put in. */
export function splitChains(chains: readonly Chain[], a: WordRun, b: WordRun): Chain[] {
  return chains.flatMap((chain) => {
    const parts: Seed[][] = [];
    for (const seed of chain.seeds) {
      const last = parts.at(-1)?.at(-1);
      if (last && !isParted(last, seed, a, b)) parts.at(-1)!.push(seed);
      else parts.push([seed]);
    }
    const perWord = chain.score / seedWords(chain.seeds);
    return parts.map((seeds) => ({ seeds, score: perWord * seedWords(seeds) }));
  });
}

function isParted(one: Seed, next: Seed, a: WordRun, b: WordRun): boolean {
  return partsPassage(a, [one.a + one.length, next.a], b, [one.b + one.length, next.b]);
}
