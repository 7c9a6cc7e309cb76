import { countAt, placesOf } from './index-pairs.ts';
import type { WordRun } from './word-run.ts';

/** A longest run of equal words: `length` words from word `a` on one side and `b` on the other. */
export interface Seed {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A pair of words that stands so often says nothing about a place. */
const mostPlaces = 1024;

/**
 * The seeds of seed-chain-extend alignment: all maximal exact runs of two words and more
 * (MUMmer's matches, with a cap on frequent pairs as in BLAST and minimap2), in the order of side a.
 * Equal beginnings and ends are seeds whatever their frequency.
 */
export function findSeeds(a: WordRun, b: WordRun): Seed[] {
  const seeds: Seed[] = [];
  // How far each diagonal is read; side a is read in order, so a seed is met once.
  const reached = new Map<number, number>();
  const add = (i: number, j: number) => {
    if ((reached.get(i - j) ?? 0) > i) return;
    const seed = growSeed(a.ids, b.ids, i, j);
    reached.set(i - j, seed.a + seed.length);
    if (seed.length > 1) seeds.push(seed);
  };
  add(0, 0);
  for (let i = 0; i + 1 < a.ids.length; i++) {
    const others = placesOf(b.pairs, a.ids, i, mostPlaces);
    if (others.length > 1 && others.length * countAt(a.pairs, a.ids, i) > mostPlaces) continue;
    for (const j of others) add(i, j);
  }
  add(a.ids.length - 1, b.ids.length - 1);
  return seeds.sort((one, other) => one.a - other.a || one.b - other.b);
}

function growSeed(a: Int32Array, b: Int32Array, i: number, j: number): Seed {
  let [startA, startB] = [i, j];
  while (startA > 0 && startB > 0 && equalAt(a, b, startA - 1, startB - 1)) {
    startA--;
    startB--;
  }
  let length = i - startA;
  while (equalAt(a, b, startA + length, startB + length)) length++;
  return { a: startA, b: startB, length };
}

function equalAt(a: Int32Array, b: Int32Array, i: number, j: number): boolean {
  return i < a.length && j < b.length && a[i]! >= 0 && a[i] === b[j];
}
