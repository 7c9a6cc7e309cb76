/** The front page and the side-by-side pages in the hand. */
import { expect, test } from '@playwright/test';
import { spoken } from './read-content.ts';
import { story } from './story.ts';

test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

test('the front page leads to the two articles that share most', async ({ page }) => {
  await page.goto(story);
  const begin = page.getByRole('navigation', { name: 'Where to begin' });
  await expect(begin.getByRole('link').first()).toBeInViewport();
  await begin.getByRole('link').first().tap();
  await expect(page).toHaveURL(/\/compare\/b-d\/$/);
});

test('a tick of the picture opens its quotation', async ({ page }) => {
  await page.goto(story);
  const widest = spoken.toSorted((left, right) => right.words - left.words)[0]!;
  await page.locator(`.tick[href$="#${widest.id}"]`).tap();
  await expect(page.locator(`#text #${widest.id}`)).toBeInViewport();
});

test('nothing on the front page but the tables scrolls sideways', async ({ page }) => {
  await page.goto(story);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const articles = page.getByRole('region', { name: 'The articles, a table' });
  expect(await articles.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
});

test('a tap lights a passage in both articles, a tap elsewhere puts it out', async ({ page }) => {
  await page.goto(`${story}compare/a-b/`);
  await page.locator('.rows .cell[data-siglum="A"] [data-group]').first().tap();
  await expect(page.locator('.rows .cell[data-siglum="B"] .lit').first()).toBeVisible();
  await page.locator('.row:not(.shared) .sentence').first().tap();
  await expect(page.locator('.lit')).toHaveCount(0);
});

test('views, filters, speakers and folds answer to taps', async ({ page }) => {
  await page.goto(`${story}compare/a-b/`);
  await page.getByText('Shared', { exact: true }).tap();
  await expect(page.locator('.row:not(.shared):visible')).toHaveCount(0);
  await page.getByText('All', { exact: true }).tap();
  await page.locator('.stretch summary').first().tap();
  await expect(page.locator('.stretch .sentence').first()).toBeHidden();
  await page.locator('.legend .s1').tap();
  await expect(page.locator('.rows .initials.s1').first()).toBeHidden();
  await page.getByText('As printed', { exact: true }).tap();
  await expect(page.locator('.printed')).toBeVisible();
});

test('the buttons at the foot step through the differences', async ({ page }) => {
  await page.goto(`${story}compare/a-b/`);
  await page.locator('.row').first().scrollIntoViewIfNeeded();
  const next = page.getByRole('button', { name: 'Next difference' });
  await expect(next).toBeInViewport();
  await next.tap();
  await expect(page.locator('.variant:focus')).toBeInViewport();
});

test('a chip opens in its place, says what differs, and closes again', async ({ page }) => {
  await page.goto(`${story}compare/all/`);
  const chip = page.locator('.one-text .passage.shared .chip').first();
  const summary = chip.locator('summary');
  await expect(summary).toHaveText(/^Also in B and D · (\w+) differences$/);
  await summary.tap();
  await expect(chip.locator('.version').first()).toBeVisible();
  await expect(chip.locator('.siglum')).toHaveText(['B', 'D']);
  await expect(chip).toContainText('B has “will”');
  await summary.tap();
  await expect(chip.locator('.version').first()).toBeHidden();
});

test('the letter of the article stays in view in the middle of a long stretch', async ({ page }) => {
  await page.goto(`${story}compare/a-b/`);
  const tall = page.locator('.stretch .cell:not(.empty)').first();
  await tall.evaluate((cell) => {
    const { top, height } = cell.getBoundingClientRect();
    scrollTo(0, scrollY + top + height / 2);
  });
  const letter = (await tall.locator('.of .siglum').boundingBox())!;
  expect(letter.y).toBeGreaterThanOrEqual(0);
  expect(letter.y).toBeLessThan(40);
});
