/** Search on a site of so many stories that its index comes in parts. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Served } from '../../scripts/site/built/serve-dist.ts';
import { manyStories } from '../stories/many.ts';
import { otherStories, serveOtherStories } from './other-stories.ts';

let served: Served;
const box = 'search-page [name=q]';
const hits = 'a.hit';
/** What one of the stories quotes. */
const [, phrase = ''] = /“([^”]+),”/u.exec(manyStories['content/town-19/raw/a.txt']!) ?? [];

test.beforeAll(async () => {
  served = await serveOtherStories();
});
test.afterAll(() => served?.server.close());

/** The files of the index that a page fetches, by name, in bytes as sent. */
function watchParts(page: Page): Map<string, Promise<number>> {
  const parts = new Map<string, Promise<number>>();
  page.on('requestfinished', (request) => {
    const [, name] = /\/search\/([\w-]+\.json)$/u.exec(request.url()) ?? [];
    if (name)
      parts.set(
        name,
        request.sizes().then(({ responseBodySize }) => responseBodySize),
      );
  });
  return parts;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, served.address).href);
}

async function typeQuery(page: Page, typed: string): Promise<void> {
  await page.locator(box).fill('');
  await expect(page.locator('[data-count]')).toHaveText('');
  await page.locator(box).pressSequentially(typed);
  await expect(page.locator('[data-count]')).not.toHaveText('');
}

test('a phrase is found as one types, by the parts that it needs; its hit lands on the words', async ({
  page,
}) => {
  const parts = watchParts(page);
  await open(page, 'search/');
  await typeQuery(page, phrase);
  await expect(page.locator(hits).first()).toContainText(phrase);
  const files = readdirSync(join(otherStories.dist, 'search')).filter((name) => name.endsWith('.json'));
  const shards = (names: Iterable<string>) => [...names].filter((name) => name.startsWith('records-')).length;
  expect(shards(files)).toBeGreaterThan(24);
  expect(parts.size).toBeLessThan(files.length / 2);
  const fetched = (await Promise.all(parts.values())).reduce((sum, bytes) => sum + bytes, 0);
  const all = files.reduce((sum, name) => sum + statSync(join(otherStories.dist, 'search', name)).size, 0);
  expect(fetched).toBeLessThan(all / 10);
  test.info().annotations.push({ type: 'fetched', description: `${parts.size} files, ${fetched} bytes` });
  await page.locator(box).press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/town-19\/articles\/a\/#a-\d+$/u);
  await expect(page.locator(':target')).toContainText(phrase);
  await expect(page.locator(':target')).toBeInViewport();
});

test('one typed at once fetches a few files of each kind, and none a second time', async ({ page }) => {
  const parts = watchParts(page);
  await open(page, `search/?q=${encodeURIComponent(phrase)}`);
  await expect(page.locator(hits).first()).toContainText(phrase);
  expect(parts.has('index.json')).toBe(true);
  expect(parts.size).toBeLessThan(60);
  const before = parts.size;
  await page.locator(box).press('Enter');
  await page.reload();
  await expect(page.locator(hits).first()).toContainText(phrase);
  expect(parts.size).toBe(before);
});

test('a story narrows the hits, with counts, and Back widens them', async ({ page }) => {
  await open(page, 'search/?q=frozen+kettles');
  const stories = page.locator('[data-facet=story] button');
  await expect(stories.nth(3)).toBeVisible();
  await expect(page.locator('[data-count]')).toContainText('of about');
  const all = await page.locator(hits).count();
  await stories.first().click();
  await expect(page).toHaveURL(/&story=town-\d+$/u);
  const chosen = page.locator('[data-facet=story] [aria-pressed=true]');
  await expect(page.locator(hits)).toHaveCount(Number(await chosen.locator('.count').textContent()));
  await page.goBack();
  await expect(page.locator(hits)).toHaveCount(all);
});

test('all hits can be had, a step at a time, and the line under the box tells of the story', async ({
  page,
}) => {
  await open(page, 'search/?q=frozen+kettles');
  const told = page.locator('[data-count]');
  const stories = page.locator('[data-facet=story] button');
  await expect(told).toContainText('of about');
  const counts = await stories.locator('.count').allTextContents();
  const about = Number(/of about ([\d,]+)/u.exec((await told.textContent())!)![1]!.replace(',', ''));
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(about);
  const folded = page.locator('[data-facet=story] summary');
  await expect(folded).toHaveText(`${counts.length - 12} more`);
  await folded.click();
  await stories.last().click();
  await expect(told).toContainText('in the story “');
  await page.goBack();
  const more = page.getByRole('button', { name: /^Show (?:more|all)/ });
  await expect(more).toBeVisible();
  for (let before = -1; await more.isVisible(); ) {
    before = await page.locator(hits).count();
    await more.click();
    await expect.poll(() => page.locator(hits).count()).toBeGreaterThan(before);
  }
  await expect(told).not.toContainText('of about');
  expect(await page.locator(hits).count()).toBeGreaterThan(20);
});

test('misprints and words that are nowhere', async ({ page }) => {
  await open(page, 'search/');
  const [, name = ''] = /said ([^,]+),/u.exec(manyStories['content/town-7/raw/a.txt']!) ?? [];
  await typeQuery(page, `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Close to what you typed/u);
  await expect(page.locator('.from b').first()).toHaveText(name);
  await typeQuery(page, 'lantyrmzqs');
  await page.getByRole('button', { name: 'lanterns', exact: true }).click();
  await expect(page.locator(hits).first()).toContainText('lanterns');
});

test('the box in the head finds in parts too', async ({ page }) => {
  await open(page, 'about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(phrase);
  await expect(page.locator('.quick a.hit').first()).toContainText(phrase);
});
