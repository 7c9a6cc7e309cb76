/**
 * In: the words of a large site. Out: an index that fetches buckets of places and shards of records as a query needs
 * them, each once.
 */

import { partitionPoint } from '../../engine/text/partition-point.ts';
import type { SearchRecord } from '../record.ts';
import type { FormTable } from '../words/unify-forms.ts';
import { decodeFrequencies, decodeTerms } from './encode-terms.ts';
import type { IndexSource, Postings } from './index-source.ts';
import type { FetchFile } from './open-source.ts';
import { type PartsFile, type RecordsFile, recordsFile, type WordsFile, wordsFile } from './search-files.ts';

/** Each record read may be a file fetched. */
const mostRead = 20;

export function openParts(file: PartsFile, forms: FormTable, fetchFile: FetchFile): IndexSource {
  const buckets = fetchOnce<WordsFile>((bucket) => fetchFile(wordsFile(bucket)));
  const shards = fetchOnce<RecordsFile>((shard) => fetchFile(recordsFile(shard)));
  return {
    terms: decodeTerms(file.terms),
    frequencies: decodeFrequencies(file.frequencies),
    documents: file.documents,
    stories: file.stories,
    forms,
    limit: mostRead,
    all: null,
    postings: async (terms) => {
      const read = async (term: number): Promise<[number, Postings]> => {
        const bucket = lastStart(file.buckets, term);
        return [term, fromSteps((await buckets(bucket))[term - file.buckets[bucket]!]!)];
      };
      return new Map(await Promise.all(terms.map(read)));
    },
    records: (documents) => {
      const read = async (document: number): Promise<SearchRecord> => {
        const shard = lastStart(file.shards, document);
        return (await shards(shard))[document - file.shards[shard]!]!;
      };
      return Promise.all(documents.map(read));
    },
  };
}

function fetchOnce<T>(fetchPart: (part: number) => Promise<unknown>): (part: number) => Promise<T> {
  const fetched = new Map<number, Promise<T>>();
  return (part) => {
    const known = fetched.get(part) ?? (fetchPart(part) as Promise<T>);
    fetched.set(part, known);
    // A part that could not be fetched is asked for again the next time.
    known.catch(() => fetched.delete(part));
    return known;
  };
}

/** Index of the last of `starts` that is not above `value`. */
function lastStart(starts: readonly number[], value: number): number {
  return partitionPoint(starts.length, (at) => starts[at]! <= value) - 1;
}

function fromSteps(steps: readonly number[]): number[] {
  const postings = [...steps];
  for (let at = 2; at < postings.length; at += 2) postings[at] = postings[at]! + postings[at - 2]!;
  return postings;
}
