/**
 * This project's search, files and all: parts fetched for one query are
 * fetched again for the next, so that every query pays for what it needs.
 */

import { openSource } from '../../../../src/search/index/open-source.ts';
import { writeSearchFiles } from '../../../../src/search/index/write-parts.ts';
import { type RankNear, rankWithFuse } from '../../../../src/search/rank/rank-with-fuse.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { openSearch } from '../../../../src/search/search.ts';
import { packedSize } from '../packed-size.ts';
import type { Peer } from './peer.ts';

/** With Fuse.js as a judge of near matches, and without, to see what it adds. */
export function variorum(records: readonly SearchRecord[], acronyms: readonly (readonly string[])[]): Peer[] {
  return [
    toPeer('Variorum', rankWithFuse, records, acronyms),
    toPeer('without Fuse', () => new Map(), records, acronyms),
  ];
}

function toPeer(
  name: string,
  rankNear: RankNear,
  records: readonly SearchRecord[],
  acronyms: readonly (readonly string[])[],
): Peer {
  return {
    name,
    async open() {
      const files = writeSearchFiles(records, acronyms);
      const sizes = new Map([...files].map(([name, text]) => [name, packedSize(text)]));
      let fetched = 0;
      const fetchFile = async (name: string): Promise<unknown> => {
        fetched += sizes.get(name)!;
        return JSON.parse(files.get(name)!);
      };
      const openPage = async () => openSearch(await openSource(fetchFile), rankNear);
      let search = await openPage();
      const first = fetched;
      const inParts = files.size > 1;
      return {
        search: async (typed) => {
          const { hits } = await search(typed);
          return hits.slice(0, 5).map(({ record }) => record.id);
        },
        indexBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
        fetchedBytes: () => fetched,
        refresh: async () => {
          if (inParts) search = await openPage();
          fetched = first;
        },
      };
    },
  };
}
