import { Charset, Index } from 'flexsearch';
import { packedSize } from '../packed-size.ts';
import type { Peer } from './peer.ts';

export const flexSearch: Peer = {
  name: 'FlexSearch',
  open(items) {
    const engine = new Index({
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
      resolution: 9,
      context: true,
    });
    for (const { id, text } of items) engine.add(id, text);
    return {
      search: (typed) =>
        (engine.search(typed, { limit: 5, suggest: true }) as (string | number)[]).map(String),
      // Its export is larger than the records, from which a page can build it.
      indexBytes: packedSize(JSON.stringify(items)),
    };
  },
};
