// Fits what the repair of quotation marks weighs (src/engine/data/end-weights.ts, start-weights.ts) to labelled
// articles with one mark taken away, and prints the weights and how often the right place is found:
//   npm run fit:repair -- practice.jsonl
// Every second article of a file is kept apart for the test; the articles of this project count more.
import { resolve } from 'node:path';
import { readGoldLines } from './eval/read-gold.ts';
import { readLabelledSet } from './eval/read-labelled-set.ts';
import { type FitCase, fitWeights, shareRight } from './fit/fit-weights.ts';
import { type RemovedMarks, removeEachMark } from './fit/removed-marks.ts';

const ownWeight = 4;
const most = { ends: 55, starts: 88 };

const from = process.env['INIT_CWD'] ?? process.cwd();
const files = process.argv.slice(2).map((file) => readGoldLines(resolve(from, file)));
const own = readLabelledSet(new URL('../tests/quotation-set/tuned', import.meta.url).pathname);
const others = files.flatMap((articles) => articles.filter((_, index) => index % 2 === 1));
const apart = files.flatMap((articles) => articles.filter((_, index) => index % 2 === 0));

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
  for (const [reason, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (Math.abs(weight) >= 0.05) console.log(`  '${reason}': ${Number(weight.toFixed(1))},`);
}
