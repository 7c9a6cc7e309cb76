/**
 * `npm run lighthouse [-- NAME…]`: Lighthouse on every kind of page of the built site, mobile and
 * desktop, the median of three runs. Printed, not gated: the machine's speed moves the figures.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromiumFlags, findChromium } from '../shared/find-browser.ts';
import { toTable } from '../shared/to-table.ts';
import { listPageTypes } from './built/list-page-types.ts';
import { serveDist } from './built/serve-dist.ts';
import { siteFromEnvironment } from './built/site-from-environment.ts';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const site = siteFromEnvironment();
const { address, server } = await serveDist({ ...site, port: 0 });
const chrome = await launch({
  chromePath: findChromium() ?? '',
  chromeFlags: ['--headless=new', ...chromiumFlags],
});
const wanted = process.argv.slice(2);
const pages = listPageTypes(site.dist).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const rows: string[][] = [];
for (const { name, path } of pages) {
  for (const form of ['mobile', 'desktop'] as const) {
    rows.push([name, form, ...(await medianScores(new URL(path.slice(1), address).href, form))]);
    process.stderr.write('.');
  }
}
process.stderr.write('\n');
console.log(toTable([['page', 'form', ...categories], ...rows]));
chrome.kill();
server.close();

/** The median score of each category, out of 100. */
async function medianScores(url: string, form: 'mobile' | 'desktop'): Promise<string[]> {
  const scores: number[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const options = { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' as const };
    const result = await lighthouse(url, options, form === 'desktop' ? desktopConfig : undefined);
    scores.push(categories.map((category) => result?.lhr.categories[category]?.score ?? 0));
  }
  return categories.map((_, index) => {
    const sorted = scores.map((run) => run[index]!).sort((left, right) => left - right);
    return String(Math.round(sorted[Math.floor(runs / 2)]! * 100));
  });
}
