import UFuzzy from '@leeoniya/ufuzzy';
import { packedSize } from '../packed-size.ts';
import type { Peer } from './peer.ts';

export const uFuzzy: Peer = {
  name: 'uFuzzy',
  fewAtMost: 8,
  open(items) {
    const texts = items.map(({ text }) => text);
    const engine = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const wordsInAnyOrder = 5;
    return {
      search: (typed) => {
        const [found, info, order] = engine.search(texts, typed, wordsInAnyOrder, 1000);
        const best = info && order ? order.map((at) => info.idx[at]!) : (found ?? []);
        return best.slice(0, 5).map((at) => items[at]!.id);
      },
      indexBytes: packedSize(JSON.stringify(items)),
    };
  },
};
