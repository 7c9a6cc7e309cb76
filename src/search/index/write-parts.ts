/**
 * In: records in the order of their stories. Out: the files of a site's search, as texts by name: one file for a small
 * site; for a large one the words, buckets of places, and shards of records, at least one a story.
 */

import { equalForms } from '../data/equal-forms.ts';
import type { SearchRecord } from '../record.ts';
import { toFormTable } from '../words/unify-forms.ts';
import { type BuiltIndex, buildIndex } from './build-index.ts';
import { encodeFrequencies, encodeTerms } from './encode-terms.ts';
import type { Postings } from './index-source.ts';
import { type FormSets, type IndexFile, indexFile, recordsFile, wordsFile } from './search-files.ts';
import { storyStarts } from './story-starts.ts';

/** Up to this many characters a site's records are one file; it packs to about a sixth. */
export const wholeLimit = 600_000;
/** Numbers in a bucket of places, and records in a shard. */
const bucketSize = 3_000;
const shardSize = 50;

export function writeSearchFiles(records: readonly SearchRecord[], acronyms: FormSets): Map<string, string> {
  const forms = [...equalForms, ...acronyms];
  const whole = toJson({ layout: 'whole', forms, records });
  if (whole.length <= wholeLimit) return new Map([[indexFile, whole]]);
  const index = buildIndex(records, toFormTable(forms));
  const buckets = bucketStarts(index.postings);
  const shards = shardStarts(records);
  const parts = toJson({
    layout: 'parts',
    forms,
    documents: records.length,
    stories: storyStarts(records),
    terms: encodeTerms(index.terms),
    frequencies: encodeFrequencies(index.frequencies),
    buckets,
    shards,
  });
  return new Map([
    [indexFile, parts],
    ...slices(index, buckets),
    ...shards.map((start, at): [string, string] => [
      recordsFile(at),
      JSON.stringify(records.slice(start, shards[at + 1])),
    ]),
  ]);
}

function toJson(file: IndexFile): string {
  return JSON.stringify(file);
}

function bucketStarts(postings: readonly Postings[]): number[] {
  const starts: number[] = [];
  let size = bucketSize;
  for (const [term, places] of postings.entries()) {
    if (size + places.length > bucketSize && size > 0) {
      starts.push(term);
      size = 0;
    }
    size += places.length;
  }
  return starts;
}

function shardStarts(records: readonly SearchRecord[]): number[] {
  const starts: number[] = [];
  for (const [at, record] of records.entries()) {
    const start = starts.at(-1);
    const next = start === undefined || records[start]!.story !== record.story || at - start >= shardSize;
    if (next) starts.push(at);
  }
  return starts;
}

function slices(index: BuiltIndex, buckets: readonly number[]): [string, string][] {
  return buckets.map((start, at) => [
    wordsFile(at),
    JSON.stringify(index.postings.slice(start, buckets[at + 1]).map(toSteps)),
  ]);
}

function toSteps(postings: Postings): number[] {
  return postings.map((value, at) => (at % 2 === 0 ? value - (postings[at - 2] ?? 0) : value));
}
