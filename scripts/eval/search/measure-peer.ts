/**
 * In: a search engine, texts and known items. Out: how many items it finds first and among five, how long a query
 * takes, how much it fetches.
 */

import { type KnownItem, type QueryKind, queryKinds } from './known-items.ts';
import type { Item, OpenPeer, Peer } from './peers/peer.ts';

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
  /** Queries whose answer did not stand first: kind, query, place or 0. */
  missed: string[];
}

const warmUp = 40;
const rounds = 3;
/** Milliseconds. */
const slow = 200;

export async function measurePeer(
  peer: Peer,
  items: readonly Item[],
  known: readonly KnownItem[],
  isAnswer: (query: KnownItem, id: string) => boolean,
): Promise<Figures> {
  const opened = await peer.open(items);
  for (const item of known.slice(0, Math.min(warmUp, known.length / 5))) await opened.search(item.typed);
  const times: number[] = [];
  const fetched: number[] = [];
  const ranks: number[] = [];
  for (const item of known) {
    const { time, found } = await timeQuery(opened, item.typed);
    times.push(time);
    fetched.push(opened.fetchedBytes?.() ?? opened.indexBytes);
    ranks.push(found.slice(0, 5).findIndex((id) => isAnswer(item, id)));
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
    missed: known.flatMap(({ kind, typed }, at) =>
      ranks[at] === 0 ? [] : [`${kind}: ${typed} (${ranks[at]! + 1})`],
    ),
  };
}

/** The best of three, so that other work on the machine counts little; a slow query is not repeated. */
async function timeQuery(
  opened: OpenPeer,
  typed: string,
): Promise<{ time: number; found: readonly string[] }> {
  let time = Number.POSITIVE_INFINITY;
  let found: readonly string[] = [];
  for (let round = 0; round < rounds && time > 1 && (round === 0 || time < slow); round += 1) {
    await opened.refresh?.();
    const start = performance.now();
    found = await opened.search(typed);
    time = Math.min(time, performance.now() - start);
  }
  return { time, found };
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
