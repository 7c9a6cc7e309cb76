/**
 * `npm run bench:search`: types queries into the search page and into the box in a page's head, in Chromium slowed down
 * four times, and prints how long keys waited before the page took them, and the longest task. To reach: no wait over
 * 50 ms.
 */

import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../shared/find-browser.ts';
import { serveDist } from '../site/built/serve-dist.ts';
import { siteFromEnvironment } from '../site/built/site-from-environment.ts';

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
  await page.goto(new URL('about/', address).href);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await addInertBox(page);
  // A box that does nothing shows what the machine itself costs.
  await report(page, 'A box without search', '#inert');
  await report(page, 'The box in the head', '[data-search-box] [name=q]');
  await page.goto(new URL('search/', address).href);
  await report(page, 'The search page', 'search-page [name=q]');
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

async function addInertBox(page: Page): Promise<void> {
  await page.evaluate(() => {
    const box = document.createElement('input');
    box.id = 'inert';
    document.querySelector('main')?.prepend(box);
  });
}

async function report(page: Page, name: string, box: string): Promise<void> {
  for (const query of queries) await typeQuery(page, query, box);
  const { waits, tasks } = await page.evaluate(() => {
    const { timing } = window as unknown as { timing: Timing };
    return { waits: timing.waits.splice(0), tasks: timing.tasks.splice(0) };
  });
  const [wait, task] = [waits, tasks].map((times) => Math.max(0, ...times).toFixed(0));
  console.log(
    `${name}: ${waits.length} keys, CPU ÷ ${slowdown}: longest input delay ${wait} ms (to reach: ≤ 50), ` +
      `${tasks.length} long tasks, the longest ${task} ms.`,
  );
}

async function typeQuery(page: Page, query: string, selector: string): Promise<void> {
  const box = page.locator(selector);
  await box.fill('');
  await box.pressSequentially(query, { delay: pace });
  await page.waitForTimeout(500);
}
