/**
 * Where the words of a site's records are looked up. Two layouts have this one interface: the whole index built in
 * the browser from the records, and parts fetched as a query needs them.
 */

import type { SearchRecord } from '../record.ts';
import type { FormTable } from '../words/unify-forms.ts';
import type { StoryStart } from './story-starts.ts';

/** Document, place, document, place…: in rising order. A place is `fieldSpan` × the field's number + the word's. */
export type Postings = readonly number[];

/** Places of one field of a record; no field has more words. */
export const fieldSpan = 4096;

export interface IndexSource {
  /** All words, in the order of their UTF-16 codes. */
  readonly terms: readonly string[];
  /** In how many documents each of `terms` stands; may be rounded. */
  readonly frequencies: ArrayLike<number>;
  readonly documents: number;
  readonly stories: readonly StoryStart[];
  readonly forms: FormTable;
  /** How many records to read for one query. */
  readonly limit: number;
  /** The places of some of `terms`, by their index. */
  postings(terms: readonly number[]): Promise<ReadonlyMap<number, Postings>>;
  /** All records of a small site. */
  readonly all: readonly SearchRecord[] | null;
  records(documents: readonly number[]): Promise<SearchRecord[]>;
}
