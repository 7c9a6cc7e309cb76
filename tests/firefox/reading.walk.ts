import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/site/find-browser.ts';
import { type Served, serveDist } from '../../scripts/site/serve-dist.ts';
import { siteFromEnvironment } from '../../scripts/site/site-from-environment.ts';
import { story } from '../browser/story.ts';

const firefox = findFirefox();

describe.skipIf(firefox === undefined)('a reader with Firefox', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const open = (path: string) => page.goto(new URL(path.slice(1), served.address).href);
  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? '');
  const shown = (selector: string) => page.$eval(selector, (element) => element.checkVisibility());

  beforeAll(async () => {
    served = await serveDist({ ...siteFromEnvironment(), port: 0 });
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
    page = await browser.newPage();
    await page.setViewport({ width: 1360, height: 1000 });
  });

  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });

  it('walks from the front page to a pair, its result and its differences', async () => {
    await open('/');
    expect(await page.$$eval('svg a', (links) => links.length)).toBeGreaterThan(10);
    await open(`${story}compare/b-d/`);
    expect(await textOf('[data-result]')).toContain('All of D also stands in B');
    await open(`${story}compare/a-b/`);
    await page.click('[data-step="1"]');
    expect(await textOf('[data-step-status]')).toMatch(/^Difference 1 of \d+$/);
  });

  it('changes the way to read', async () => {
    await open(`${story}compare/a-b/`);
    await page.click('.choice input[value="printed"] + span');
    expect(await shown('.printed')).toBe(true);
    expect(await shown('.rows')).toBe(false);
    expect(page.url()).toContain('view=printed');
  });

  it('lays chosen articles in their order', async () => {
    await open(`${story}compare/all/?with=d,b,a&view=aligned`);
    await page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'D, B and A, side by side',
    );
    expect(await page.$$eval('.row:first-child .cell', (cells) => cells.length)).toBe(3);
  });

  it('reads an article with its quotations marked', async () => {
    await open(`${story}articles/a/#a-415`);
    expect(await textOf('#a-415')).toContain('incredibly disappointed');
    const line = await page.$eval('#a-415', (element) => getComputedStyle(element).borderBlockEndWidth);
    expect(Number.parseFloat(line)).toBeGreaterThan(0);
  });

  it('finds who used a phrase, and lands on the words', async () => {
    await open('/search/?q=turn%20a%20blind%20eye');
    await page.waitForSelector('main a[href*="#b-1724"]');
    const hits = await textOf('main');
    expect(hits).toContain('Peter Wanless');
    expect(hits).toContain('Tom Tugendhat');
    await Promise.all([page.waitForNavigation(), page.click('main a[href*="#b-1724"]')]);
    expect(page.url()).toContain(`${story}articles/b/`);
    expect(await textOf('#b-1724')).toContain('turn a blind eye');
  });
});
