import { expect, test } from '@playwright/test';
import { content } from './read-content.ts';
import { story } from './story.ts';

interface Thing {
  '@type': string;
  [name: string]: unknown;
}

test('an article says of itself what its file states, and no more', async ({ page }) => {
  await page.goto(`${story}articles/b/`);
  const things = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((all) => all.map((it) => JSON.parse(it.textContent ?? '') as Thing));
  const article = things.find((thing) => thing['@type'] === 'NewsArticle');
  expect(article).toMatchObject({ datePublished: '2023-12-07', articleSection: 'Technology' });
  expect(article).not.toHaveProperty('publisher');
  expect(things.find((thing) => thing['@type'] === 'BreadcrumbList')).toBeDefined();
});

test('a story has a picture for sharing, a description and feeds', async ({ page, request }) => {
  await page.goto(story);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    'content',
    /Meta encrypts Messenger/,
  );
  const finding = await page.locator('main').getByRole('heading', { level: 3 }).first().innerText();
  const words = await page.locator('meta[property="og:image:alt"]').getAttribute('content');
  expect(words?.startsWith(`${finding}. `)).toBe(true);
  const picture = await request.get(`${story}social.png`);
  expect(picture.headers()['content-type']).toBe('image/png');
  const feed = await (await request.get('/feed.json')).json();
  expect(feed.items[0].title).toContain('Meta encrypts Messenger');
  expect(await (await request.get('/feed.xml')).text()).toContain('<rss');
  expect(await (await request.get('/sitemap-index.xml')).text()).toContain('sitemap-0.xml');
});

test('a site without a public address offers no code to show it elsewhere', async ({ page }) => {
  await page.goto(`${story}statements/s-a-1181/`);
  await expect(page.getByText('Show this statement on another site')).toHaveCount(0);
});

test('a statement to be shown elsewhere has all its versions, and the content note', async ({ page }) => {
  await page.goto(`${story}statements/s-a-1181/embed/`);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^“.*messages and calls/);
  await expect(page.locator('li')).toHaveCount(2);
  await expect(page.locator('figcaption')).toHaveText(['Meta spokesperson', 'Loredana Crisan']);
  await expect(page.locator('main')).toContainText('Content note: The articles speak of child abuse.');
});

test('the frame for a statement holds all of it', async ({ page }) => {
  for (const { id } of content.statements) {
    const { width, height } = await (await page.request.get(`${story}statements/${id}/oembed.json`)).json();
    await page.setViewportSize({ width, height });
    await page.goto(`${story}statements/${id}/embed/`);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(needed, id).toBeLessThanOrEqual(height);
    expect(
      await page.locator('main').evaluate((main) => main.getBoundingClientRect().height),
      id,
    ).toBeGreaterThan(height * 0.6);
  }
});

test('the feeds carry the content note', async ({ request }) => {
  for (const file of ['/feed.json', '/feed.xml'])
    expect(await (await request.get(file)).text()).toContain(
      'Content note: The articles speak of child abuse.',
    );
});
