/**
 * In: a query and the records that may answer it. Out: how well each does by Fuse.js, from 0 to 1.
 * It orders near matches only. `npm run eval:search` sets it beside the same search without Fuse: on the made queries
 * both find the same first.
 */

import Fuse from 'fuse.js/min';
import type { SearchRecord } from '../record.ts';
import type { RecordWords } from './record-words.ts';

interface Entry {
  id: string;
  text: string;
  who: string;
  attribution: string;
}

/** From the query's words and the records, a value from 0 to 1 for each id that is found at all. */
export type RankNear = (
  words: readonly string[],
  records: readonly { record: SearchRecord; words: RecordWords }[],
) => ReadonlyMap<string, number>;

export const rankWithFuse: RankNear = (words, records) => {
  const entries = records.map(({ record, words: { text, who, attribution } }) => ({
    id: record.id,
    text: joined(text),
    who: joined(who),
    attribution: joined(attribution),
  }));
  const fuse = new Fuse<Entry>(entries, {
    keys: [
      { name: 'text', weight: 3 },
      { name: 'who', weight: 2 },
      { name: 'attribution', weight: 1 },
    ],
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
    threshold: 0.3,
  });
  const found = fuse.search(words.join(' '));
  return new Map(found.map(({ item, score = 1 }) => [item.id, 1 - score]));
};

function joined(runs: readonly (readonly string[])[]): string {
  return runs.map((run) => run.join(' ')).join(' ');
}
