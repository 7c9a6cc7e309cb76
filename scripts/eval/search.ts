/**
 * `npm run eval:search -- [five] [5000] [50000] [--seed 7] [--only Variorum,MiniSearch] [--misses]`: this project's
 * search and its peers, side by side, on the sentences of the first story and of the State of the Union addresses.
 * Queries are made from the seed; `--misses` lists those whose answer did not stand first.
 */

import { parseArgs } from 'node:util';
import type { SearchRecord } from '../../src/search/record.ts';
import { acronymsOf, toRecords } from '../../src/search/records/to-records.ts';
import { splitWords } from '../../src/search/words/split-words.ts';
import { readStory } from '../../tests/search/read-story.ts';
import { type KnownItem, makeKnownItems, queryKinds } from './search/known-items.ts';
import { type Figures, measurePeer } from './search/measure-peer.ts';
import { flexSearch } from './search/peers/flexsearch.ts';
import { fuse } from './search/peers/fuse.ts';
import { lunrPeer } from './search/peers/lunr.ts';
import { miniSearch } from './search/peers/minisearch.ts';
import { orama } from './search/peers/orama.ts';
import { pagefind } from './search/peers/pagefind.ts';
import type { Peer } from './search/peers/peer.ts';
import { uFuzzy } from './search/peers/ufuzzy.ts';
import { variorum } from './search/peers/variorum.ts';
import { readSotuRecords } from './search/sotu-records.ts';

const each = 40;
const large = 20_000;
const targets: Record<string, string> = {
  five: 'first 100 %, p95 ≤ 4 ms',
  '5000': 'first ≥ 98 %, p95 ≤ 12 ms',
  '50000': 'first ≥ 97 %, p95 ≤ 50 ms, ≤ 400 kB before the first result',
};

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
for (const size of asked.length > 0 ? asked : Object.keys(targets)) await evaluate(size);

async function evaluate(size: string): Promise<void> {
  const story = size === 'five' ? readStory('content/meta-messenger-encryption') : null;
  const records = story ? toRecords(story) : readSotuRecords(Number(size));
  const known = makeKnownItems(
    records.map(({ text }) => text),
    each,
    seed,
  );
  console.log(
    `\n${records.length} records, ${known.length} queries (seed ${seed}). To reach: ${targets[size] ?? '-'}.`,
  );
  console.log(row(['', 'first %', 'five %', 'p50 ms', 'p95 ms', 'kB before', 'index kB', ...queryKinds]));
  const own = variorum(records, story ? acronymsOf(story) : []);
  const peers = [...own, fuse, miniSearch, flexSearch, orama, lunrPeer, uFuzzy, pagefind];
  for (const peer of peers.filter(isAsked)) {
    if (records.length > (peer.mostRecords ?? Number.POSITIVE_INFINITY)) {
      console.log(row([peer.name, `not run above ${peer.mostRecords} records`]));
      continue;
    }
    const asks = records.length > large && peer.fewAtMost ? few(known, peer.fewAtMost) : known;
    const figures = await measurePeer(peer, records.map(toItem), asks, joinedTexts(records));
    console.log(toRow(figures));
    if (options.misses) for (const missed of figures.missed) console.log(`  ${missed}`);
  }
}

function isAsked({ name }: Peer): boolean {
  return options.only === '' || options.only.split(',').includes(name);
}

function few(known: readonly KnownItem[], most: number): KnownItem[] {
  return queryKinds.flatMap((kind) => known.filter((item) => item.kind === kind).slice(0, most));
}

function toItem({ id, text }: SearchRecord): { id: string; text: string } {
  return { id, text };
}

/** The words of each record; to a quotation belong the sentences that hold it, which give way to it. */
function joinedTexts(records: readonly SearchRecord[]): Map<string, string> {
  const join = (text: string) =>
    splitWords(text)
      .map(({ word }) => word)
      .join(' ');
  const joined = new Map(records.map(({ id, text }) => [id, join(text)]));
  for (const { text, holds } of records) {
    for (const id of holds) joined.set(id, `${joined.get(id)} ¶ ${join(text)}`);
  }
  return joined;
}

function toRow({ name, first, five, p50, p95, fetched, index, firstByKind }: Figures): string {
  const [kB, kBAll] = [fetched, index].map((bytes) => (bytes / 1000).toFixed(0));
  return row([name, first, five, p50.toFixed(1), p95.toFixed(1), kB!, kBAll!, ...Object.values(firstByKind)]);
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, at) => String(cell).padEnd(at === 0 ? 15 : 12))
    .join(' ')
    .trimEnd();
}
