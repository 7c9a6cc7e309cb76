import lunr from 'lunr';
import { splitWords } from '../../../../src/search/words/split-words.ts';
import { packedSize } from '../packed-size.ts';
import type { Peer } from './peer.ts';

export const lunrPeer: Peer = {
  name: 'Lunr',
  fewAtMost: 8,
  open(items) {
    const engine = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const item of items) builder.add(item);
    });
    return {
      search: (typed) => {
        const found = engine.query((query) => {
          for (const { word } of splitWords(typed)) {
            query.term(word, { boost: 10 });
            query.term(word, { boost: 5, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
            query.term(word, { editDistance: word.length > 4 ? 2 : 1, usePipeline: false });
          }
        });
        return found.slice(0, 5).map(({ ref }) => ref);
      },
      indexBytes: packedSize(JSON.stringify(engine)) + packedSize(JSON.stringify(items)),
    };
  },
};
