/** The state of a side-by-side page: in the address, remembered on this machine, never in a reader's way. */
import { expect, type Page, test } from '@playwright/test';
import { story } from './story.ts';

const pair = (sigla: string) => `${story}compare/${sigla}/`;
const addressOf = (page: Page) => new URL(page.url()).searchParams;

test('speakers switched off are remembered for their story, and the address says so', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.locator('.legend .s1').click();
  await page.goto(pair('a-d'));
  await expect(page.locator('.rows .initials.s1').first()).toBeHidden();
  expect(addressOf(page).get('s1')).toBe('off');
  await page.locator('.legend .s1').click();
  expect(addressOf(page).has('s1')).toBe(false);
  await page.goto(pair('a-b'));
  await expect(page.locator('.rows .initials.s1').first()).toBeVisible();
});

test('an address from somebody else is obeyed and does not replace what is remembered', async ({ page }) => {
  await page.goto(`${pair('a-b')}?view=printed&s1=off`);
  await expect(page.locator('.printed')).toBeVisible();
  await expect(page.locator('.legend .s1 input')).not.toBeChecked();
  await page.goto(pair('a-b'));
  await expect(page.locator('.rows')).toBeVisible();
  await expect(page.locator('.legend .s1 input')).toBeChecked();
});

test('an address that asks for a view that there is not shows the usual one', async ({ page }) => {
  await page.goto(`${pair('a-b')}?view=sideways`);
  await expect(page.locator('.rows')).toBeVisible();
});

test('folded stretches and opened chips are in the address and remembered for the page', async ({ page }) => {
  await page.goto(pair('a-b'));
  const stretch = page.locator('.stretch').first();
  await stretch.locator('summary').click();
  await expect(page).toHaveURL(/turned=a-\d+/);
  await page.goto(pair('b-d'));
  expect(addressOf(page).has('turned')).toBe(false);
  await page.goto(pair('a-b'));
  await expect(stretch).not.toHaveAttribute('open');
  await expect(page).toHaveURL(/turned=a-\d+/);
  await stretch.locator('summary').press('Enter');
  await expect(page).not.toHaveURL(/turned/);
  await page.getByText('One text', { exact: true }).click();
  await page.locator('.chip summary').first().click();
  await expect(page).toHaveURL(/turned=/);
  await page.reload();
  await expect(page.locator('.chip').first()).toHaveAttribute('open');
});

test('back and forward keep the way to read and the folds', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.getByText('Shared', { exact: true }).click();
  await page
    .getByRole('link', { name: /^lines? 4\b.* of the file$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/source\/#L4$/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Shared' })).toBeChecked();
  await expect(page.locator('.row:not(.shared):visible')).toHaveCount(0);
  await page.goForward();
  await expect(page).toHaveURL(/source\/#L4$/);
});

test('a link to a place that the view or a filter hides shows it', async ({ page }) => {
  await page.goto(`${pair('a-b')}?view=printed`);
  const first = page.locator('.differences a', { hasText: 'would' }).first();
  await first.click();
  await expect(page.locator('.rows .variant:target')).toBeInViewport();
  expect(addressOf(page).has('view')).toBe(false);
  await page.locator('.filters').getByText('Only here', { exact: true }).click();
  await first.click();
  await expect(page.locator('.rows .variant:target')).toBeInViewport();
});

test('an address that names a place opens where the reader remembers another view', async ({ page }) => {
  await page.goto(pair('a-b'));
  const target = (await page.locator('.differences li > a').nth(1).getAttribute('href'))!;
  await page.getByText('One text', { exact: true }).click();
  await page.goto('about:blank');
  await page.goto(`${pair('a-b')}${target}`);
  await expect(page.locator('.rows .variant:target')).toBeInViewport();
});

test('steps go on from the difference that the reader went to', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.locator('.differences li > a').nth(2).click();
  await page.getByRole('button', { name: 'Next difference' }).click();
  const status = page.locator('[data-step-status]');
  await expect(status).toHaveText('Difference 3 of 4');
  await page.getByRole('button', { name: 'Previous difference' }).click();
  await expect(status).toHaveText('Difference 2 of 4');
});

test('where no difference is shown, the steps say so, and go on afterwards', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.locator('.filters').getByText('Only here', { exact: true }).click();
  await page.getByRole('button', { name: 'Next difference' }).click();
  const status = page.getByRole('status').filter({ hasText: 'No difference is shown.' });
  await expect(status).toBeVisible();
  await page.locator('.filters').getByText('All', { exact: true }).click();
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Difference 1 of 4' })).toBeVisible();
});
