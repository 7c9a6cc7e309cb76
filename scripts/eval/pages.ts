/**
 * `npm run eval:pages -- FOLDER`: stages 2 and 3 on real pages of news sites, as copied from a browser. FOLDER is
 * `tests/resources/parser/test_data` of a checkout of https://github.com/flairNLP/fundus; its pages are no part of this
 * project. `--half 0` and `--half 1` read one half of them, parted by name; the rules were made on the second.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { splitBlocks } from '../../src/engine/2-split-blocks.ts';
import { readStated } from '../../src/engine/3-read-metadata.ts';
import { chromiumFlags, findChromium } from '../shared/find-browser.ts';
import { toTable } from '../shared/to-table.ts';
import { copyText } from './pages/copy-text.ts';
import { type LabelledPage, readFundus } from './pages/read-fundus.ts';
import { type PageScore, scorePage } from './pages/score-page.ts';

const { values, positionals } = parseArgs({
  options: { half: { type: 'string' } },
  allowPositionals: true,
});
const pages = readFundus(positionals[0] ?? '.').filter(
  ({ name }) => !values.half || halfOf(name) === values.half,
);
if (pages.length === 0) {
  console.error(
    'No labelled pages here. Give the folder tests/resources/parser/test_data of flairNLP/fundus.',
  );
  process.exit(2);
}
const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
const scores: Record<'article' | 'page', PageScore[]> = { article: [], page: [] };
for (const labels of pages) {
  const copied = await copyText(browser, labels.html, labels.paragraphs);
  const titles = [...labels.titles, copied.headline].filter((title) => title.trim() !== '');
  scores.article.push(score({ ...labels, titles }, copied.article));
  scores.page.push(score({ ...labels, titles }, copied.page));
}
await browser.close();
const headings = ['copied', 'pages', 'body P', 'body R', 'pages R < 95', 'headline', 'authors', 'date'];
const rows = [
  ['headline to end', ...toRow(scores.article)],
  ['whole page', ...toRow(scores.page)],
];
process.stdout.write(`${toTable([headings, ...rows])}\n`);

function score(labels: LabelledPage, text: string): PageScore {
  const { blocks } = splitBlocks(text);
  return scorePage(labels, text, blocks, readStated(text, blocks));
}

function toRow(list: readonly PageScore[]): string[] {
  const sum = (name: 'labelled' | 'body' | 'both') => list.reduce((total, one) => total + one[name], 0);
  const right = (name: 'title' | 'authors' | 'day') => {
    const given = list.filter((one) => one[name] !== null);
    return `${given.filter((one) => one[name]).length}/${given.length}`;
  };
  return [
    String(list.length),
    ((100 * sum('both')) / sum('body')).toFixed(1),
    ((100 * sum('both')) / sum('labelled')).toFixed(1),
    String(list.filter(({ both, labelled }) => both < 0.95 * labelled).length),
    right('title'),
    right('authors'),
    right('day'),
  ];
}

/** `0` or `1`, by the letters of the name. */
function halfOf(name: string): string {
  return String([...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 2);
}
