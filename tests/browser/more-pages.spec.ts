import { expect, test } from '@playwright/test';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

test('a speaker’s page has all its quotations, and only its own', async ({ page }) => {
  const id = spoken.find(({ speakerId }) => speakerId !== null)!.speakerId!;
  const own = spoken.filter(({ speakerId }) => speakerId === id);
  await page.goto(`${story}speakers/`);
  await page.locator(`main ol a[href$="/speakers/${id}/"]`).click();
  await expect(page.locator('figure.entry')).toHaveCount(own.length);
  for (const quotation of own) await expect(page.locator(`#why-${quotation.id}`)).toBeVisible();
});

test('every finding has an address, its rule and its words', async ({ page }) => {
  await page.goto(`${story}findings/`);
  for (const { id, rule, evidence } of content.findings) {
    const finding = page.locator(`#${id}`);
    await expect(finding).toContainText(rule);
    await expect(finding.locator('dl dd')).toHaveCount(evidence.length);
  }
});

test('a wrong address offers the search and the stories', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await page.getByLabel('Words of a quotation').fill('step back');
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=step\+back/);
});

test('the about page says what the marks mean and how to add a story', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('heading', { name: 'What the marks mean' })).toBeVisible();
  await expect(page.getByText('npx variorum new')).toBeVisible();
});
