/** What the build writes and the browser reads. `index.json` says which of two layouts a site has. */

import type { SearchRecord } from '../record.ts';
import type { StoryStart } from './story-starts.ts';

export const indexFile = 'index.json';
export const wordsFile = (bucket: number) => `words-${bucket}.json`;
export const recordsFile = (shard: number) => `records-${shard}.json`;

/** Sets of equal forms, the first of each the one they are turned into. */
export type FormSets = readonly (readonly string[])[];

/** A small site: everything in one file; the index is built in the browser. */
export interface WholeFile {
  readonly layout: 'whole';
  readonly forms: FormSets;
  readonly records: readonly SearchRecord[];
}

/** A large site: the words, and where to find their places and the records. */
export interface PartsFile {
  readonly layout: 'parts';
  readonly forms: FormSets;
  readonly documents: number;
  readonly stories: readonly StoryStart[];
  /** In order, a line a word: how many letters it shares with the word before, in base 36, and the rest. */
  readonly terms: string;
  /** One character a word: the rounded logarithm of how many documents have it. */
  readonly frequencies: string;
  /** First word of each bucket of places. */
  readonly buckets: readonly number[];
  /** First document of each shard of records. */
  readonly shards: readonly number[];
}

export type IndexFile = WholeFile | PartsFile;

/** `words-3.json`: for each word of the bucket, document steps and places in turn. */
export type WordsFile = readonly (readonly number[])[];

/** `records-3.json`. */
export type RecordsFile = readonly SearchRecord[];
