/**
 * `npm run size`: what the first view of every kind of page weighs, against the budgets. Exits
 * with 1 where one is exceeded. Needs a built site.
 */

import { toTable } from '../shared/to-table.ts';
import { listPageTypes } from './built/list-page-types.ts';
import { measurePage, type PageWeight } from './built/measure-page.ts';
import { siteFromEnvironment } from './built/site-from-environment.ts';

/** Bytes. */
const budgets: PageWeight = { html: Number.POSITIVE_INFINITY, script: 6_000, style: 12_000, fonts: 90_000 };
const frontPageBudget = 180_000;

const { dist, base } = siteFromEnvironment();
const pages = listPageTypes(dist).map(({ name, path }) => ({ name, weight: measurePage(dist, path, base) }));
const parts = ['html', 'script', 'style', 'fonts'] as const;
const sum = (weight: PageWeight) => parts.reduce((total, part) => total + weight[part], 0);

const rows = pages.map(({ name, weight }) => [
  name,
  ...parts.map((part) => kilobytes(weight[part])),
  kilobytes(sum(weight)),
]);
const limits = [
  'budget',
  ...parts.map((part) => kilobytes(budgets[part])),
  `front ${kilobytes(frontPageBudget)}`,
];
console.log(toTable([['page', 'html', 'script', 'style', 'fonts', 'all'], ...rows, limits]));

const problems = pages.flatMap(({ name, weight }) => [
  ...parts
    .filter((part) => weight[part] > budgets[part])
    .map((part) => `${name}: ${part} ${kilobytes(weight[part])} kB`),
  ...(name === 'front' && sum(weight) > frontPageBudget
    ? [`front: ${kilobytes(sum(weight))} kB in all`]
    : []),
]);
for (const problem of problems) console.error(`Over the budget: ${problem}`);
if (problems.length > 0 || pages.length === 0) process.exitCode = 1;
if (pages.length === 0) console.error(`No pages in ${dist}. Run \`npm run build\` first.`);

/** Thousands of bytes with one decimal. */
function kilobytes(bytes: number): string {
  return Number.isFinite(bytes) ? (bytes / 1000).toFixed(1) : '–';
}
