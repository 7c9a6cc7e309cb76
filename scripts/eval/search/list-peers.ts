/** In: records and the acronyms that their articles explain. Out: this project's search and its peers. */

import type { KnownSet } from './known-set.ts';
import { flexSearch } from './peers/flexsearch.ts';
import { fuse } from './peers/fuse.ts';
import { lunrPeer } from './peers/lunr.ts';
import { miniSearch } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { pagefind } from './peers/pagefind.ts';
import type { Peer } from './peers/peer.ts';
import { uFuzzy } from './peers/ufuzzy.ts';
import { variorum } from './peers/variorum.ts';

export function listPeers({ records, acronyms }: Pick<KnownSet, 'records' | 'acronyms'>): Peer[] {
  const own = variorum(records, acronyms);
  return [...own, miniSearch, flexSearch, fuse, orama, lunrPeer, uFuzzy, pagefind];
}
