/** In: a way to fetch the files of a site's search. Out: its index, in whichever layout the build chose. */

import { toFormTable } from '../words/unify-forms.ts';
import type { IndexSource } from './index-source.ts';
import { openParts } from './parts-source.ts';
import { type IndexFile, indexFile } from './search-files.ts';
import { openWhole } from './whole-source.ts';

/** Resolves to the parsed JSON of a file of `search-files.ts`. */
export type FetchFile = (name: string) => Promise<unknown>;

export async function openSource(fetchFile: FetchFile): Promise<IndexSource> {
  const file = (await fetchFile(indexFile)) as IndexFile;
  const forms = toFormTable(file.forms);
  return file.layout === 'whole' ? openWhole(file.records, forms) : openParts(file, forms, fetchFile);
}
