/** A site that stands in a folder of another one: what it tells others, and its search, lead below that folder. */
import { expect, test } from '@playwright/test';
import type { Served } from '../../scripts/site/built/serve-dist.ts';
import { otherStories, pagesOf, serveOtherStories } from './other-stories.ts';

const { host, base } = otherStories;
const home = host + base;
let served: Served;

test.beforeAll(async () => {
  served = await serveOtherStories();
});
test.afterAll(() => served?.server.close());

test('a page names its public address, its picture and its feeds, and they are there', async ({
  page,
  request,
}) => {
  await page.goto(`${served.address}lamp/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${home}lamp/`);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(picture).toBe(`${home}lamp/social.png`);
  const links = await page
    .locator('link[rel="icon"], link[rel="alternate"], link[rel="sitemap"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  expect(links).toHaveLength(4);
  for (const address of [...links, served.address + picture!.slice(home.length)]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test('feeds, sitemap and robots give public addresses', async ({ request }) => {
  const get = async (file: string) => (await request.get(served.address + file)).text();
  const { items } = JSON.parse(await get('feed.json')) as { items: { url: string }[] };
  const listed = [...(await get('sitemap-0.xml')).matchAll(/<loc>([^<]+)/g)].map(([, address]) => address!);
  const inFeed = [...(await get('feed.xml')).matchAll(/<link>([^<]+)/g)].map(([, address]) => address!);
  expect(items.map(({ url }) => url)).toContain(`${home}lamp/`);
  expect(listed).toContain(`${home}lamp/articles/a/`);
  expect([...inFeed, ...listed].filter((address) => !address.startsWith(home))).toEqual([]);
  expect(await get('robots.txt')).toContain(`${home}sitemap-index.xml`);
});

test('hits of the search in the head lead to their words', async ({ page }) => {
  await page.goto(`${served.address}about/`);
  await page.getByRole('searchbox', { name: 'Search quotations' }).fill('counted every flash');
  await page.locator('.quick a.hit').first().click();
  expect(new URL(page.url()).pathname).toBe(`${base}lamp/articles/b/`);
  await expect(page.locator(':target')).toContainText('counted every flash');
});

test('a page prints its public address, and those of its quotations', async ({ page }) => {
  await page.goto(`${served.address}lamp/quotations/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.address')).toHaveText(`${home}lamp/quotations/`);
  const first = page.locator('.entry .place').first();
  const printed = await first.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toMatch(/lamp\/articles\/[a-z]\/#[a-z]-\d+/);
  expect(await first.getAttribute('data-address')).toMatch(new RegExp(`^${home}lamp/articles/`));
});

test('a statement can be pasted into another page', async ({ page }) => {
  const [statement] = pagesOf('bridge').filter((path) => /\/statements\/[^/]+\/$/.test(path));
  await page.goto(served.address + statement);
  await page.getByText('Show this statement on another site').click();
  const code = await page.locator('.embed code').innerText();
  const source = code.match(/src="([^"]+)"/)![1]!;
  expect(source).toBe(`${home}${statement}embed/`);
  expect((await page.request.get(served.address + source.slice(home.length))).status()).toBe(200);
  const oembed = await (await page.request.get(`${served.address}${statement}oembed.json`)).json();
  expect(oembed.html).toContain(source);
});

test('an address in capitals, or with a pair in the other order, leads to the page', async ({ page }) => {
  await page.goto(`${served.address}lamp/compare/B-A/`);
  await expect(page).toHaveURL(/\/lamp\/compare\/a-b\/$/);
});

test('the front page of several stories has a small picture of each, without links', async ({ page }) => {
  await page.goto(served.address);
  const sections = page.locator('main section');
  await expect(sections.locator('svg[role="img"]')).toHaveCount(await sections.count());
  await expect(sections.locator('svg a, table')).toHaveCount(0);
});
