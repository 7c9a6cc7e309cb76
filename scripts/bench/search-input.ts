/**
 * `npm run bench:search`: types queries into the built search page, in Chromium slowed down four times, and prints how
 * long keys waited before the page took them, and the longest task. To reach: no wait over 50 ms.
 */

import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../site/find-browser.ts';
import { serveDist } from '../site/serve-dist.ts';
import { siteFromEnvironment } from '../site/site-from-environment.ts';

const slowdown = 4;
/** Milliseconds between keys: a quick typist. */
const pace = 90;
const queries = [
  'turn a blind eye',
  'what did meta say',
  'home secretary',
  'extrordinary morel choice',
  'e2ee',
  'the',
];

interface Timing {
  waits: number[];
  tasks: number[];
}

const { server, address } = await serveDist({ ...siteFromEnvironment(), port: 0 });
const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
try {
  const page = await browser.newPage();
  await watch(page);
  await page.goto(new URL('search/', address).href);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // A box that does nothing shows what the machine itself costs.
  const inert = await waitsOf(page, '[data-search-box] [name=q]');
  console.log(`A box without search: longest input delay ${inert} ms.`);
  for (const query of queries) await typeQuery(page, query, 'search-page [name=q]');
  const { waits, tasks } = await page.evaluate(() => (window as unknown as { timing: Timing }).timing);
  const worst = Math.max(0, ...waits).toFixed(0);
  console.log(
    `${waits.length} keys, CPU ÷ ${slowdown}: longest input delay ${worst} ms (to reach: ≤ 50 ms).`,
  );
  console.log(
    `Long tasks (over 50 ms): ${tasks.length}, the longest ${Math.max(0, ...tasks).toFixed(0)} ms.`,
  );
} finally {
  await browser.close();
  server.close();
}

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const timing: Timing = { waits: [], tasks: [] };
    (window as unknown as { timing: Timing }).timing = timing;
    addEventListener('keydown', (event) => timing.waits.push(performance.now() - event.timeStamp), true);
    new PerformanceObserver((list) => {
      timing.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

async function waitsOf(page: Page, box: string): Promise<string> {
  for (const query of queries.slice(0, 3)) await typeQuery(page, query, box);
  return page.evaluate(() => {
    const { timing } = window as unknown as { timing: Timing };
    return Math.max(0, ...timing.waits.splice(0)).toFixed(0);
  });
}

async function typeQuery(page: Page, query: string, selector: string): Promise<void> {
  const box = page.locator(selector);
  await box.fill('');
  await box.pressSequentially(query, { delay: pace });
  await page.waitForTimeout(500);
}
