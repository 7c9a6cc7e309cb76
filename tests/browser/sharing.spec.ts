import { expect, test } from '@playwright/test';
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a statement can be shown inside another page', async ({ page }) => {
    await page.goto(`${story}statements/s-a-1181/`);
    await page.getByText('Show this statement on another site').click();
    const code = await page.locator('.embed code').innerText();
    const source = new URL(code.match(/src="([^"]+)"/)![1]!).pathname;
    await page.goto(source);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute(
      'content',
      /^“.*messages and calls/,
    );
    await expect(page.locator('li')).toHaveCount(2);
    await expect(page.locator('figcaption')).toHaveText(['Meta spokesperson', 'Loredana Crisan']);
    const oembed = await (await page.request.get(`${story}statements/s-a-1181/oembed.json`)).json();
    expect(oembed.html).toContain(source);
  });
});
