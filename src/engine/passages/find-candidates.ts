import { longRun } from './hold-long-runs.ts';
import type { WordRun } from './word-run.ts';

/** Words of a k-gram: any passage has so many unaltered words in a row. */
const gramLength = 5;
/** Of a k-gram that stands in more places than this, so many of each text are looked at. */
const mostPlaces = 256;
const mostOfText = 4;
/** Words looked at before and after a shared k-gram, and how far they may have shifted. */
const reach = 12;
const shift = 2;
/** Equal words there, and their weight, from which the two texts are worth aligning; or a long run. */
const leastWords = 10;
const leastWeight = 7;

/**
 * In: many texts as words. Out: the pairs `[i, j]`, i < j, that share a k-gram of words with more equal
 * words around it: the only ones worth aligning. The index is one sorted list of all k-grams (passim's
 * n-gram index, Smith et al. 2014; the second look is BLAST's ungapped extension).
 */
export function findCandidates(runs: readonly WordRun[]): [number, number][] {
  const index = indexGrams(runs);
  const width = runs.length;
  const found = new Uint8Array(width * width);
  for (const places of groupPlaces(index)) {
    for (const [at, one] of places.entries()) {
      for (let k = at + 1; k < places.length; k++) {
        const pair = index.textOf[one]! * width + index.textOf[places[k]!]!;
        if (!found[pair] && pair % width !== index.textOf[one]) {
          if (agreeAround(index, one, places[k]!)) found[pair] = 1;
        }
      }
    }
  }
  const pairs: [number, number][] = [];
  for (let pair = found.indexOf(1); pair >= 0; pair = found.indexOf(1, pair + 1)) {
    pairs.push([Math.floor(pair / width), pair % width]);
  }
  return pairs;
}

/** All texts one after the other: the words, which text each stands in, and the k-grams in order. */
interface GramIndex {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly textOf: Int32Array;
  /** `hash of the k-gram · range + place of its first word`, sorted. */
  readonly grams: Float64Array;
  readonly range: number;
}

function indexGrams(runs: readonly WordRun[]): GramIndex {
  // Texts are kept apart by more words that equal nothing than the second look reaches over.
  const margin = reach + shift + 1;
  const length = runs.reduce((sum, run) => sum + run.ids.length + margin, margin);
  const ids = new Int32Array(length).fill(-1);
  const weights = new Float32Array(length);
  const textOf = new Int32Array(length);
  const grams = new Float64Array(length);
  const range = 2 ** Math.ceil(Math.log2(length + 1));
  const hashes = Math.min(2 ** 32, 2 ** 53 / range);
  let [place, count] = [margin, 0];
  runs.forEach((run, text) => {
    ids.set(run.ids, place);
    weights.set(run.weights, place);
    textOf.fill(text, place, place + run.ids.length);
    for (let at = 0; at + gramLength <= run.ids.length; at++) {
      const hash = hashGram(run.ids, at);
      if (hash >= 0) grams[count++] = (hash % hashes) * range + place + at;
    }
    place += run.ids.length + margin;
  });
  return { ids, weights, textOf, grams: grams.subarray(0, count).sort(), range };
}

/** A collision costs a second look. */
function hashGram(ids: Int32Array, at: number): number {
  let hash = 0;
  for (let k = at; k < at + gramLength; k++) {
    if (ids[k]! < 0) return -1;
    hash = Math.imul(hash ^ ids[k]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** The places of each k-gram that stands more than once, in order. */
function* groupPlaces({ grams, range, textOf }: GramIndex): Generator<number[]> {
  for (let start = 0, end = 0; start < grams.length; start = end) {
    const hash = Math.floor(grams[start]! / range);
    while (end < grams.length && Math.floor(grams[end]! / range) === hash) end++;
    if (end - start < 2) continue;
    const places = Array.from(grams.subarray(start, end), (gram) => gram % range);
    yield places.length > mostPlaces ? limitPlaces(places, textOf) : places;
  }
}

/** A text reprinted everywhere is found; a word that one text repeats forever costs no more than another. */
function limitPlaces(places: readonly number[], textOf: Int32Array): number[] {
  return places.filter((place, at) => at < mostOfText || textOf[places[at - mostOfText]!] !== textOf[place]);
}

/** Whether enough words around two places are equal, two or more in a row, in nearly the same order. */
function agreeAround({ ids, weights }: GramIndex, one: number, other: number): boolean {
  const isEqual = (k: number, s: number) => ids[one + k]! >= 0 && ids[one + k] === ids[other + k + s];
  let [words, weight] = [0, 0];
  for (let k = -reach; k < gramLength + reach; k++) {
    for (let s = -shift; s <= shift; s++) {
      if (!isEqual(k, s) || !(isEqual(k - 1, s) || isEqual(k + 1, s))) continue;
      words += 1;
      weight += weights[one + k]!;
      break;
    }
    if (words >= leastWords && (weight >= leastWeight || words >= longRun)) return true;
  }
  return false;
}
