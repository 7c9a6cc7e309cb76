import type { WordRun } from './word-run.ts';

/** Words of a k-gram: any passage long enough to be told has so many unaltered words in a row. */
const gramLength = 5;
/** What stands in more texts than this says nothing about two of them. */
const mostTexts = 256;

/**
 * In: many texts as words. Out: the pairs `[i, j]`, i < j, that share a k-gram of words: the only ones
 * worth aligning. One sorted list of all k-grams is the index (inverted index of word k-grams, as in
 * passim, Smith et al. 2014).
 */
export function findCandidates(runs: readonly WordRun[]): [number, number][] {
  const grams = listGrams(runs);
  const shared = new Uint8Array(runs.length * runs.length);
  for (let start = 0; start < grams.length; ) {
    const gram = Math.floor(grams[start]! / textRange);
    const texts: number[] = [];
    for (; start < grams.length && Math.floor(grams[start]! / textRange) === gram; start++) {
      const text = grams[start]! % textRange;
      if (texts.at(-1) !== text) texts.push(text);
    }
    if (texts.length > 1 && texts.length <= mostTexts) markPairs(texts, shared, runs.length);
  }
  return listPairs(shared, runs.length);
}

const textRange = 0x100000;

/** `hash of the k-gram · textRange + number of the text`, sorted. */
function listGrams(runs: readonly WordRun[]): Float64Array {
  const room = runs.reduce((sum, run) => sum + Math.max(0, run.ids.length - gramLength + 1), 0);
  const grams = new Float64Array(room);
  let count = 0;
  runs.forEach((run, text) => {
    for (let at = 0; at + gramLength <= run.ids.length; at++) {
      const hash = hashGram(run.ids, at);
      if (hash >= 0) grams[count++] = hash * textRange + text;
    }
  });
  return grams.subarray(0, count).sort();
}

/** A collision costs an alignment that finds nothing. */
function hashGram(ids: Int32Array, at: number): number {
  let hash = 0;
  for (let k = at; k < at + gramLength; k++) {
    if (ids[k]! < 0) return -1;
    hash = Math.imul(hash ^ ids[k]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function markPairs(texts: readonly number[], shared: Uint8Array, width: number): void {
  for (let one = 0; one < texts.length; one++) {
    for (let other = one + 1; other < texts.length; other++) shared[texts[one]! * width + texts[other]!] = 1;
  }
}

function listPairs(shared: Uint8Array, width: number): [number, number][] {
  const pairs: [number, number][] = [];
  shared.forEach((is, index) => {
    if (is) pairs.push([Math.floor(index / width), index % width]);
  });
  return pairs;
}
