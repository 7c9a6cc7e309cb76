/**
 * `npm run eval:search -- [five] [5000] [50000] [--seed 7] [--only Variorum,MiniSearch] [--bound 300] [--misses]`: this
 * project's search and its peers, side by side, on the sentences of the first story and of the State of the Union
 * addresses. Queries are made from the seed, and only such as one text answers best (`KnownSet` says how that is told);
 * `--bound` is how many seconds an engine may take to index the records and answer all queries; `--misses` lists those
 * whose answer did not stand first.
 */

import { parseArgs } from 'node:util';
import { queryKinds } from './search/known-items.ts';
import { makeKnownSet } from './search/known-set.ts';
import { listPeers } from './search/list-peers.ts';
import { measureApart } from './search/measure-apart.ts';
import type { Figures } from './search/measure-peer.ts';

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
    bound: { type: 'string', default: '300' },
    misses: { type: 'boolean', default: false },
  },
});
const names = listPeers({ records: [], acronyms: [] }).map(({ name }) => name);
const wanted = options.only === '' ? names : options.only.split(',');
for (const size of asked.length > 0 ? asked : Object.keys(targets)) await evaluate(size);

async function evaluate(size: string): Promise<void> {
  const { records, queries } = makeKnownSet(size, Number(options.seed));
  console.log(
    `\n${records.length} records, ${queries.length} queries (seed ${options.seed}). To reach: ${targets[size] ?? '-'}.`,
  );
  console.log(row(['', 'first %', 'five %', 'p50 ms', 'p95 ms', 'kB before', 'index kB', ...queryKinds]));
  for (const name of wanted) {
    const figures = await measureApart(size, Number(options.seed), name, Number(options.bound));
    console.log(figures ? toRow(figures) : row([name, `not done within ${options.bound} s`]));
    if (options.misses) for (const missed of figures?.missed ?? []) console.log(`  ${missed}`);
  }
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
