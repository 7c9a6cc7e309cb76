import MiniSearch from 'minisearch';
import { packedSize } from '../packed-size.ts';
import type { Item, Peer } from './peer.ts';

export const miniSearch: Peer = {
  name: 'MiniSearch',
  open(items) {
    const engine = new MiniSearch<Item>({
      fields: ['text'],
      storeFields: [],
      searchOptions: { fuzzy: 0.2, prefix: true, combineWith: 'OR' },
    });
    engine.addAll(items);
    return {
      search: (typed) =>
        engine
          .search(typed)
          .slice(0, 5)
          .map(({ id }) => String(id)),
      indexBytes: packedSize(JSON.stringify(engine)) + packedSize(JSON.stringify(items)),
    };
  },
};
