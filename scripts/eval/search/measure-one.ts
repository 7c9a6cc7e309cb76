/** A process of its own for one search engine: `measure-one.ts SIZE SEED NAME` sends its figures to the parent. */

import { type KnownItem, queryKinds } from './known-items.ts';
import { makeKnownSet } from './known-set.ts';
import { listPeers } from './list-peers.ts';
import { measurePeer } from './measure-peer.ts';

const [size = '', seed, wanted] = process.argv.slice(2);
/** Above so many records a slow peer is asked some of the queries only. */
const large = 20_000;

const set = makeKnownSet(size, Number(seed));
const peer = listPeers(set).find(({ name }) => name === wanted);
if (!peer) throw new Error(`There is no engine “${wanted}”.`);
const asks = set.records.length > large && peer.fewAtMost ? few(set.queries, peer.fewAtMost) : set.queries;
const items = set.records.map(({ id, text }) => ({ id, text }));
const figures = await measurePeer(peer, items, asks, set.isAnswer);
process.send?.(figures);
process.disconnect?.();

function few(known: readonly KnownItem[], most: number): KnownItem[] {
  return queryKinds.flatMap((kind) => known.filter((item) => item.kind === kind).slice(0, most));
}
