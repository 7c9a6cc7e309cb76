// Fits what the repair of quotation marks weighs (src/engine/data/end-weights.ts, start-weights.ts) to labelled
// articles with one mark taken away, writes them, and prints how often the right place is found:
//   npm run fit:repair -- practice.jsonl
// The third of every four articles of a file is kept apart for the test; the articles of this project count more.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readGoldLines } from './eval/read-gold.ts';
import { readLabelledSet } from './eval/read-labelled-set.ts';
import { type FitCase, fitWeights, shareRight } from './fit/fit-weights.ts';
import { type RemovedMarks, removeEachMark } from './fit/removed-marks.ts';

const ownWeight = 4;
const most = { ends: 240, starts: 240 };

const from = process.env['INIT_CWD'] ?? process.cwd();
const files = process.argv.slice(2).map((file) => readGoldLines(resolve(from, file)));
const root = new URL('../', import.meta.url).pathname;
const own = readLabelledSet(`${root}tests/quotation-set/tuned`);
const others = files.flatMap((articles) => articles.filter((_, index) => index % 4 !== 2));
const apart = files.flatMap((articles) => articles.filter((_, index) => index % 4 === 2));

const fitted = gather([
  ...own.map((article) => removeEachMark(article, ownWeight)),
  ...others.map((article) => removeEachMark(article, 1)),
]);
const tested = gather(apart.map((article) => removeEachMark(article, 1)));
for (const side of ['ends', 'starts'] as const) report(side, fitted[side], tested[side]);

function gather(removed: readonly RemovedMarks[]): RemovedMarks {
  return { ends: removed.flatMap(({ ends }) => ends), starts: removed.flatMap(({ starts }) => starts) };
}

function report(side: keyof RemovedMarks, cases: readonly FitCase[], test: readonly FitCase[]): void {
  const weights = fitWeights(cases, most[side]);
  const percent = (of: readonly FitCase[]) => (100 * shareRight(of, weights)).toFixed(1);
  console.log(
    `${side}: ${percent(cases)} % of ${cases.length} right, kept apart: ${percent(test)} % of ${test.length}`,
  );
  const name = side === 'ends' ? 'end' : 'start';
  writeFileSync(`${root}src/engine/data/${name}-weights.ts`, toSource(name, weights));
}

function toSource(name: 'end' | 'start', weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .map(([reason, weight]): [string, number] => [reason, Number(weight.toFixed(1))])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, weight]) => `  ${toKey(reason)}: ${weight},\n`);
  const mark = name === 'end' ? 'closing mark end' : 'opening mark begin';
  return `/**
 * Where words with no ${mark}: how much each reason of \`${name}-features.ts\` weighs; the greatest sum wins.
 * Source: \`npm run fit:repair\` on the project’s labelled set and on practice articles (tests/quotation-set/README.md),
 * each mark taken away in turn; cut down to the reasons that matter, rounded.
 */
export const ${name}Weights: Readonly<Record<string, number>> = {
${lines.join('')}};
`;
}

function toKey(reason: string): string {
  if (/^[a-z]+$/.test(reason)) return reason;
  return reason.includes("'") ? JSON.stringify(reason) : `'${reason}'`;
}
