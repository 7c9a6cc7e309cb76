import { create, insertMultiple, save, search } from '@orama/orama';
import { packedSize } from '../packed-size.ts';
import type { Item, Peer } from './peer.ts';

export const orama: Peer = {
  name: 'Orama',
  fewAtMost: 8,
  async open(items) {
    const engine = create({ schema: { text: 'string' } as const });
    await insertMultiple(engine, [...items] as Item[], 1000);
    return {
      search: async (term) => {
        const found = await search(engine, { term, tolerance: 1, limit: 5, threshold: 1 });
        return found.hits.map(({ id }) => id);
      },
      indexBytes: packedSize(JSON.stringify(save(engine))),
    };
  },
};
