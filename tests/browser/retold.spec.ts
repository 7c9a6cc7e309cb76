/** A story retold: a long list of differences, links that the editor made, ties of articles that are hidden. */
import { expect, type Page, test } from '@playwright/test';
import type { Served } from '../../scripts/site/built/serve-dist.ts';
import { serveOtherStories } from './other-stories.ts';

let served: Served;

test.beforeAll(async () => {
  served = await serveOtherStories();
});
test.afterAll(() => served?.server.close());

const open = (page: Page, path: string) => page.goto(new URL(`crane/compare/${path}`, served.address).href);
const choose = async (page: Page, path: string) => {
  await open(page, path);
  await expect(page.locator('compare-view[aria-busy]')).toHaveCount(0);
};
const listed = (page: Page) => page.locator('.differences li').filter({ visible: true });

test('a list of more than eight differences is folded from the ninth on, and opens', async ({ page }) => {
  await open(page, 'a-b/');
  await expect(page.locator('.differences li')).toHaveCount(10);
  await expect(listed(page)).toHaveCount(8);
  const fold = page.getByText('Two more differences', { exact: true });
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(listed(page)).toHaveCount(10);
  await expect(page.locator('details .differences')).toHaveAttribute('start', '9');
  await page.getByRole('link', { name: 'A has “stone”; B has “timber”.' }).click();
  await expect(page.locator('.variant:target')).toHaveText('stone');
});

test('a step reaches the differences that the list folds', async ({ page }) => {
  await open(page, 'a-b/');
  await page.getByRole('button', { name: 'Previous difference' }).click();
  await expect(page.locator('[data-step-status]')).toHaveText('Difference 10 of 10');
  await expect(page.locator('.variant:focus')).toHaveText('Monday');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the long list opens all the same, and prints whole', async ({ page }) => {
    await open(page, 'a-b/');
    await expect(listed(page)).toHaveCount(8);
    await page.getByText('Two more differences', { exact: true }).click();
    await expect(listed(page)).toHaveCount(10);
    await open(page, 'a-b/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.differences').getByText('A has “stone”; B has “timber”.')).toBeVisible();
  });

  test('what the editor links stands beside the rows, as the editor’s', async ({ page }) => {
    await open(page, 'a-c/');
    const weight = page.locator('.cell[data-siglum="A"] .by-hand', { hasText: 'what the crane weighs' });
    await expect(weight).toContainText('Linked by the editor');
    await expect(weight.getByRole('listitem')).toHaveText(['what the crane weighs: in other words in C']);
    await weight.getByRole('link', { name: 'in C' }).click();
    await expect(page.locator('.sentence:target')).toHaveText(/^It is no lighter than a street full/);
    await expect(page.locator('.cell[data-siglum="C"] .by-hand li')).toHaveText([
      'what the crane weighs: in other words in A',
      'who paid: told otherwise in A',
    ]);
  });
});

test('an article that tells it in other words is not said to have no answer', async ({ page }) => {
  await open(page, 'a-c/');
  const row = page.locator('.row', { hasText: 'It weighs as much as forty buses' });
  await expect(row.locator('.cell[data-siglum="C"]')).toContainText(
    'C tells some of this elsewhere, in its own words',
  );
});

test('the rows that a reader chooses have the links of the chosen articles', async ({ page }) => {
  await choose(page, 'all/?with=c,a');
  const links = page.locator('.by-hand li');
  await expect(links).toHaveText([
    'what the crane weighs: in other words in C',
    'what the crane weighs: in other words in A',
    'who paid: told otherwise in A',
    'who paid: told otherwise in C',
  ]);
  await links.first().getByRole('link').click();
  await expect(page.locator('.sentence:target')).toHaveText(/^It is no lighter than a street full/);
  await choose(page, 'all/?with=b,a');
  await expect(links).toHaveCount(0);
});

test('as printed: a tie is not repeated where the article that parted two sentences is hidden', async ({
  page,
}) => {
  const ties = page.locator('.printed .cell[data-siglum="A"] p', { hasText: 'Two tugs' }).locator('.tie');
  await choose(page, 'all/?view=printed');
  await expect(ties.filter({ visible: true })).toHaveText(['B', 'C', 'B']);
  await choose(page, 'all/?with=b,a&view=printed');
  await expect(ties.filter({ visible: true })).toHaveText(['B']);
});

test('one text says what only the other articles print, and leads there', async ({ page }) => {
  const others = page.locator('.one-text .others');
  const expected = [
    'B prints nothing outside what it shares with A. Read B →',
    'C 30 words that A does not print. Quoted here and not in A: Ivo Penrose (one quotation). Read C →',
  ];
  await choose(page, 'all/?view=one-text');
  await expect(others.getByRole('listitem')).toHaveText(expected);
  await choose(page, 'all/?with=c,a,b&view=one-text');
  await expect(others.getByRole('heading')).toHaveText('What C does not print');
  const inA = others.getByRole('listitem').first();
  await expect(inA).toContainText('Quoted here and not in C: Nora Tindall (one quotation).');
  await inA.getByRole('link', { name: /words that C does not print/ }).click();
  await expect(page).toHaveURL(/\/compare\/a-c\/\?show=only$/);
  await expect(page.locator('.row').filter({ visible: true }).first()).toContainText('The tall crane');
  await expect(page.locator('.row.shared').filter({ visible: true })).toHaveCount(0);
});

test('one text: what the editor links opens in its place, and stays open on the next visit', async ({
  page,
}) => {
  await choose(page, 'all/?view=one-text');
  const chip = page.locator('.one-text .chip', { hasText: 'Linked by the editor: what the crane weighs' });
  await expect(chip.locator('summary')).toHaveText(
    'Linked by the editor: what the crane weighs, in other words in C',
  );
  await chip.locator('summary').click();
  await expect(chip.locator('.version')).toContainText('no lighter than a street full of coaches');
  await expect(page).toHaveURL(/turned=by-hand-l-a-\d+/);
  await open(page, 'all/?view=one-text');
  await expect(chip.locator('.version')).toBeVisible();
  await expect(page.locator('.one-text .chip[open]')).toHaveCount(1);
});
