// In: a search engine, texts and known items. Out: how many items it finds first and among five, how long a query
// takes, how much it fetches.

import { answers, type KnownItem, type QueryKind, queryKinds } from './known-items.ts';
import type { Item, Peer } from './peers/peer.ts';

export interface Figures {
  name: string;
  queries: number;
  first: number;
  five: number;
  /** Of each kind of query, how many were found first. */
  firstByKind: Record<QueryKind, string>;
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** Brotli bytes: the 95th percentile of what a query fetches before its first result. */
  fetched: number;
  index: number;
}

const warmUp = 10;

export async function measurePeer(
  peer: Peer,
  items: readonly Item[],
  known: readonly KnownItem[],
  joined: ReadonlyMap<string, string>,
): Promise<Figures> {
  const opened = await peer.open(items);
  for (const item of known.slice(0, Math.min(warmUp, known.length / 4))) await opened.search(item.typed);
  const times: number[] = [];
  const fetched: number[] = [];
  const ranks: number[] = [];
  for (const item of known) {
    await opened.refresh?.();
    const start = performance.now();
    const found = await opened.search(item.typed);
    times.push(performance.now() - start);
    fetched.push(opened.fetchedBytes?.() ?? opened.indexBytes);
    ranks.push(found.slice(0, 5).findIndex((id) => answers(item, joined.get(id) ?? '')));
  }
  await opened.close?.();
  return {
    name: peer.name,
    queries: known.length,
    first: share(ranks.filter((rank) => rank === 0).length, known.length),
    five: share(ranks.filter((rank) => rank >= 0).length, known.length),
    firstByKind: byKind(known, ranks),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    fetched: percentile(fetched, 0.95),
    index: opened.indexBytes,
  };
}

function byKind(known: readonly KnownItem[], ranks: readonly number[]): Record<QueryKind, string> {
  const entries = queryKinds.map((kind) => {
    const own = ranks.filter((_, at) => known[at]!.kind === kind);
    return [kind, `${own.filter((rank) => rank === 0).length}/${own.length}`];
  });
  return Object.fromEntries(entries) as Record<QueryKind, string>;
}

function share(count: number, all: number): number {
  return Math.round((1000 * count) / all) / 10;
}

function percentile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!;
}
