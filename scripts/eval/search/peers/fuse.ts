import Fuse from 'fuse.js';
import { packedSize } from '../packed-size.ts';
import type { Peer } from './peer.ts';

/** Fuse.js over all records, with the options that serve it best. */
export const fuse: Peer = {
  name: 'Fuse.js, tuned',
  fewAtMost: 2,
  open(items) {
    const engine = new Fuse(items, {
      keys: ['text'],
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.3,
    });
    return {
      search: (typed) => engine.search(typed, { limit: 5 }).map(({ item }) => item.id),
      indexBytes: packedSize(JSON.stringify(items)),
    };
  },
};
