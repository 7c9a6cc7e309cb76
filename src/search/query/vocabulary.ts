/**
 * The words of a site, ready to be asked for those that start with some letters, share a stem or are spelt nearly alike.
 */

import { editDistance } from '../../engine/text/edit-distance.ts';
import { partitionPoint } from '../../engine/text/partition-point.ts';
import { stem } from '../words/stem.ts';

export interface Neighbour {
  readonly term: number;
  readonly distance: number;
}

export class Vocabulary {
  readonly terms: readonly string[];
  readonly #letters: Int32Array;

  constructor(terms: readonly string[]) {
    this.terms = terms;
    this.#letters = Int32Array.from(terms, lettersOf);
  }

  /** Index of a word, or -1. */
  find(word: string): number {
    const at = this.#firstFrom(word);
    return this.terms[at] === word ? at : -1;
  }

  /** Words that begin with `start`, itself included. */
  startingWith(start: string): number[] {
    const found: number[] = [];
    for (let at = this.#firstFrom(start); this.terms[at]?.startsWith(start); at += 1) found.push(at);
    return found;
  }

  sharingStem(word: string): number[] {
    const shared = stem(word);
    return this.startingWith(shared.replace(/i$/u, '')).filter((at) => stem(this.terms[at]!) === shared);
  }

  /** Words at most `limit` letters away, the nearest first. */
  near(word: string, limit: number): Neighbour[] {
    const letters = lettersOf(word);
    const found: Neighbour[] = [];
    for (let term = 0; term < this.terms.length; term += 1) {
      if (!mayBeNear(letters, this.#letters[term]!, limit)) continue;
      const distance = editDistance(word, this.terms[term]!, limit);
      if (distance <= limit) found.push({ term, distance });
    }
    return found.sort((left, right) => left.distance - right.distance || left.term - right.term);
  }

  #firstFrom(word: string): number {
    return partitionPoint(this.terms.length, (at) => this.terms[at]! < word);
  }
}

/** One bit a letter or digit that the word has. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

// An edit takes away at most one letter from a word's set and adds at most one.
function mayBeNear(left: number, right: number, limit: number): boolean {
  return countBits(left & ~right) <= limit && countBits(right & ~left) <= limit;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
