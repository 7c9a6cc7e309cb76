/** A story whose texts try to run, to load and to close tags: every page shows them as text and does nothing else. */
import { expect, test } from '@playwright/test';
import type { Served } from '../../scripts/site/built/serve-dist.ts';
import { hostileLines } from '../stories/hostile.ts';
import { pagesOf, serveOtherStories } from './other-stories.ts';

let served: Served;

test.beforeAll(async () => {
  served = await serveOtherStories();
});
test.afterAll(() => served?.server.close());

test('no page runs, loads or reports anything', async ({ page }) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  const reports: string[] = [];
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(served.address))
      foreign.push(request.url());
  });
  page.on('response', (response) =>
    reports.push(...(response.status() < 400 ? [] : [`${response.status()} ${response.url()}`])),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => reports.push(error.message));
  page.on('dialog', (dialog) => reports.push(dialog.message()));
  for (const path of ['', 'search/', ...pagesOf('hostile')]) {
    await page.goto(new URL(path, served.address).href);
    expect(await page.evaluate(() => 'hacked' in window), path).toBe(false);
    expect(await page.locator('[onclick], [onerror], a[href^="javascript:"], iframe').count(), path).toBe(0);
  }
  expect({ foreign, reports }).toEqual({ foreign: [], reports: [] });
});

test('an article shows every character as text', async ({ page }) => {
  await page.goto(new URL('hostile/articles/a/', served.address).href);
  const paragraphs = await page.locator('p[data-source]').evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('[data-added]')) added.remove();
      return copy.textContent;
    }),
  );
  // The zero character, which no page can carry, is shown by its stand-in.
  expect(paragraphs).toEqual(hostileLines.map((line) => line.replaceAll('\0', '\ufffd')));
});

test('a reader of feeds, who presents descriptions as HTML, shows every character of a summary', async ({
  page,
  request,
}) => {
  const feed = await (await request.get(new URL('feed.xml', served.address).href)).text();
  const shown = await page.evaluate((xml) => {
    const items = [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('item')];
    const asHtml = (text: string) => new DOMParser().parseFromString(text, 'text/html').body.textContent;
    return items.map((item) => asHtml(item.querySelector('description')?.textContent ?? ''));
  }, feed);
  expect(shown).toContain('<img src=x onerror=window.hacked=6> stands in the summary.');
});
