import { type Chain, weakestChain } from './chain-seeds.ts';
import type { Seed } from './find-seeds.ts';

/** A passage that a text prints twice is told twice from so many words on. */
const shortestRepeat = 12;

/**
 * Best chains first, each word of a side goes to one chain. A chain whose words are new on one side
 * only is kept where it is a repeat: a long run stands once more, word for word.
 */
export function selectChains(chains: readonly Chain[], wordsA: number, wordsB: number): Chain[] {
  const usedA = new Uint8Array(wordsA);
  const usedB = new Uint8Array(wordsB);
  const kept: Chain[] = [];
  for (const chain of chains) {
    if (chain.score < weakestChain) break;
    const selected = selectChain(chain, usedA, usedB);
    if (!selected || selected.score < weakestChain) continue;
    kept.push(selected);
    for (const seed of selected.seeds) {
      usedA.fill(1, seed.a, seed.a + seed.length);
      usedB.fill(1, seed.b, seed.b + seed.length);
    }
  }
  return kept;
}

function selectChain(chain: Chain, usedA: Uint8Array, usedB: Uint8Array): Chain | null {
  const words = seedWords(chain.seeds);
  const newA = words - countUsed(chain.seeds, 'a', usedA);
  const newB = words - countUsed(chain.seeds, 'b', usedB);
  if (newA === words && newB === words) return chain;
  const isLong = chain.seeds.some((seed) => seed.length >= shortestRepeat);
  if (isLong && Math.max(newA, newB) === words && Math.min(newA, newB) < words / 2) return chain;
  const seeds = chain.seeds.flatMap((seed) => freeParts(seed, usedA, usedB));
  const free = seedWords(seeds);
  return free * 2 < words ? null : { seeds, score: (chain.score * free) / words };
}

export function seedWords(seeds: readonly Seed[]): number {
  return seeds.reduce((sum, seed) => sum + seed.length, 0);
}

function countUsed(seeds: readonly Seed[], side: 'a' | 'b', used: Uint8Array): number {
  let count = 0;
  for (const seed of seeds) for (let k = 0; k < seed.length; k++) count += used[seed[side] + k]!;
  return count;
}

/** The runs of a seed whose words are free on both sides. */
function freeParts(seed: Seed, usedA: Uint8Array, usedB: Uint8Array): Seed[] {
  const parts: Seed[] = [];
  let length = 0;
  for (let k = 0; k <= seed.length; k++) {
    if (k < seed.length && !usedA[seed.a + k] && !usedB[seed.b + k]) length++;
    else if (length > 0) {
      parts.push({ a: seed.a + k - length, b: seed.b + k - length, length });
      length = 0;
    }
  }
  return parts;
}
