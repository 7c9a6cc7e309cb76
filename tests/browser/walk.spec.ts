import { expect, type Page, test } from '@playwright/test';
import { story } from './story.ts';

/** From the front page to the very line of the file, by links alone. */
async function walkToTheLine(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Compare' }).click();
  await page
    .getByRole('region', { name: 'Pairs that share something' })
    .getByRole('link', { name: 'B and D' })
    .click();
  await expect(page.locator('[data-result]')).toContainText('All of D also stands in B');
  const passage = page.locator('.row.shared').filter({ hasText: 'Law enforcement, charities' });
  const side = passage.locator('.cell[data-siglum="D"]');
  await expect(side).toContainText('all agree');
  await side.getByRole('link', { name: /lines? [\d–]+ of the file/ }).click();
  await expect(page).toHaveURL(/\/articles\/d\/source\/#L\d+$/);
  const line = page.locator(new URL(page.url()).hash);
  await expect(line).toContainText('Cleverly said: “Law enforcement');
  await expect(line).toBeInViewport();
}

test('front page, pair, result, shared passage, source line', async ({ page }) => walkToTheLine(page));

test('search “turn a blind eye”: both speakers, and each hit lands on its words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search quotations' }).fill('turn a blind eye');
  await page.keyboard.press('Enter');
  const main = page.locator('main');
  for (const [speaker, id] of [
    ['Peter Wanless', 'b-1724'],
    ['Tom Tugendhat', 'e-1970'],
  ]) {
    await expect(main).toContainText(speaker!);
    const hit = main.locator(`a[href*="#${id}"]`).first();
    await hit.click();
    await expect(page).toHaveURL(new RegExp(`${story}articles/./`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await expect(page.locator(`#${id}`)).toContainText('turn a blind eye');
    await page.goBack();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('front page, pair, result, shared passage, source line', async ({ page }) => walkToTheLine(page));
});
