/** In: all records of a small site. Out: an index over them, built on the spot. */

import type { SearchRecord } from '../record.ts';
import type { FormTable } from '../words/unify-forms.ts';
import { buildIndex } from './build-index.ts';
import type { IndexSource } from './index-source.ts';
import { storyStarts } from './story-starts.ts';

/** Records that are here already, as many as are ranked in an instant. */
const mostRead = 400;

export function openWhole(records: readonly SearchRecord[], forms: FormTable): IndexSource {
  const { terms, frequencies, postings } = buildIndex(records, forms);
  return {
    terms,
    frequencies,
    documents: records.length,
    stories: storyStarts(records),
    forms,
    limit: mostRead,
    all: records,
    postings: async (wanted) => new Map(wanted.map((term) => [term, postings[term]!])),
    records: async (documents) => documents.map((document) => records[document]!),
  };
}
