/** Stories of one article, of nine, with an article without a body, with speakers given by an editor: their pages. */
import { expect, test } from '@playwright/test';
import type { Served } from '../../scripts/site/built/serve-dist.ts';
import { pagesOf, serveOtherStories } from './other-stories.ts';

let served: Served;

test.beforeAll(async () => {
  served = await serveOtherStories();
});
test.afterAll(() => served?.server.close());

test('beyond eight articles only pairs that share something have a page, and links', async ({ page }) => {
  const pairs = pagesOf('nine').filter((path) => /\/compare\/[a-z]-[a-z]\/$/.test(path));
  expect(pairs).toEqual(['nine/compare/b-h/']);
  await page.goto(new URL('nine/compare/', served.address).href);
  const links = await page
    .locator('main a[href*="/compare/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((path) => /\/[a-z]-[a-z]\//.test(path))).toEqual(['/edition/nine/compare/b-h/']);
});

test('nine articles stand in nine columns, none narrower than 320 pixels', async ({ page }) => {
  await page.goto(new URL('nine/compare/all/', served.address).href);
  const boxes = await page
    .locator('.row')
    .first()
    .locator('.cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
  expect(boxes).toHaveLength(9);
  expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(320);
  expect(boxes.every(({ x }, at) => at === 0 || x > boxes[at - 1].x + 320)).toBe(true);
});

test('a story of one article has no pairs and says so', async ({ page }) => {
  expect(pagesOf('alone').filter((path) => /\/compare\/[a-z]-[a-z]\/$/.test(path))).toEqual([]);
  await page.goto(new URL('alone/compare/', served.address).href);
  await expect(page.getByRole('main')).toContainText('This story has one article');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a date that the editor gives without quotation marks is the day it says', async ({ page }) => {
  await page.goto(new URL('alone/articles/a/', served.address).href);
  await expect(page.getByRole('main')).toContainText('4 March 2021');
  const things = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(things.join()).toContain('"datePublished":"2021-03-04"');
});

test('an article without a body has its pages', async ({ page }) => {
  for (const path of ['empty-body/articles/b/', 'empty-body/articles/b/source/', 'empty-body/compare/a-b/']) {
    expect(pagesOf('empty-body')).toContain(path);
    const response = await page.goto(new URL(path, served.address).href);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|Infinity/);
  }
});

test('a speaker whom only the editor names has a page', async ({ page }) => {
  await page.goto(new URL('lamp/speakers/rab-tulloch/', served.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rab Tulloch');
  await expect(page.getByRole('main')).toContainText('Nobody asked me whether I wanted it lit');
});

test('a speaker whose name is Nobody is not taken for no speaker', async ({ page }) => {
  const shown = page.locator('#list [data-form]:visible');
  await page.goto(new URL('lamp/quotations/?speaker=nobody', served.address).href);
  await expect(shown).toContainText(['“Let them have their light.”']);
  await page.getByRole('combobox', { name: 'Speaker', exact: true }).selectOption('Nobody, or not stated');
  await expect(shown).toContainText(['“the eye of the west”']);
});

test('an editor’s note stands where its words are and says who wrote it, a headline’s below the text', async ({
  page,
}) => {
  await page.goto(new URL('lamp/articles/b/', served.address).href);
  await page.locator('#text .odd a').first().click();
  const note = page.locator('li:target');
  await expect(note).toContainText('a misprint of “light”');
  await expect(note.locator('b')).toHaveText('ligth');
  await expect(note.getByText('editor’s note')).toBeVisible();
  await page.goto(new URL('lamp/articles/a/', served.address).href);
  await expect(page.locator('#text .odd')).toHaveCount(0);
  await expect(page.locator('[id^="note-"]')).toContainText('The printed page has “A lamp”.');
});
