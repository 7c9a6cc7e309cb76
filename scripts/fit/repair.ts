/**
 * Fits what the repair of quotation marks weighs (src/engine/data/end-weights.ts, start-weights.ts, spoken-words.ts) to
 * labelled articles with one mark taken away, writes it, and prints how often the right place is found:
 *   npm run fit:repair -- practice.jsonl
 * The third of every four articles of a file is kept apart for the test; the articles of this project count more.
 */
import { sounds } from '../../src/engine/quotation-marks/sound.ts';
import { toEntry } from '../../src/engine/quotation-marks/spoken-odds.ts';
import type { GoldArticle } from '../labelled/gold-article.ts';
import { readTunedSet } from '../labelled/own-sets.ts';
import { readGoldLines } from '../labelled/read-gold.ts';
import { fromHere } from '../project/content-folder.ts';
import { type FitCase, fitWeights, shareRight } from './repair/fit-weights.ts';
import { type RemovedMarks, removeEachMark } from './repair/removed-marks.ts';
import { type WordOdds, wordOdds } from './repair/word-odds.ts';
import { writeWeights, writeWordOdds } from './repair/write-data.ts';

const ownWeight = 3;
const most = { ends: 800, starts: 1000 };
/** What words say of an article is counted in the other folds: in its own they would say too much. */
const folds = 8;

const files = process.argv.slice(2).map((file) => readGoldLines(fromHere(file)));
const own = readTunedSet();
const others = files.flatMap((articles) => articles.filter((_, index) => index % 4 !== 2));
const apart = files.flatMap((articles) => articles.filter((_, index) => index % 4 === 2));

const all = [...own, ...others];
const odds = wordOdds(all);
const cases = gather(all.map((article, index) => ({ article, weight: index < own.length ? ownWeight : 1 })));
const tested = join(apart.map((article) => removeEachMark(article, 1, lookUp(odds))));
writeWordOdds(odds);
for (const side of ['ends', 'starts'] as const) report(side, cases[side], tested[side]);

function gather(articles: readonly { article: GoldArticle; weight: number }[]): RemovedMarks {
  const parts = [...Array(folds).keys()].map((fold) => {
    const inFold = articles.filter((_, index) => index % folds === fold);
    const elsewhere = articles.filter((_, index) => index % folds !== fold);
    const known = lookUp(wordOdds(elsewhere.map(({ article }) => article)));
    return inFold.map(({ article, weight }) => removeEachMark(article, weight, known));
  });
  return join(parts.flat());
}

function lookUp({ words, names }: WordOdds): (bare: string) => number {
  return (bare) => words.get(toEntry(bare)) ?? (/^\p{Lu}/u.test(bare) ? names : 0);
}

function join(removed: readonly RemovedMarks[]): RemovedMarks {
  return { ends: removed.flatMap(({ ends }) => ends), starts: removed.flatMap(({ starts }) => starts) };
}

function report(side: keyof RemovedMarks, fitted: readonly FitCase[], test: readonly FitCase[]): void {
  const weights = fitWeights(fitted, sounds, most[side]);
  const percent = (of: readonly FitCase[]) => (100 * shareRight(of, sounds, weights)).toFixed(1);
  console.log(
    `${side}: ${percent(fitted)} % of ${fitted.length} right, kept apart: ${percent(test)} % of ${test.length}`,
  );
  writeWeights(side === 'ends' ? 'end' : 'start', weights);
}
