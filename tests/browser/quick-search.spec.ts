import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const box = '[data-search-box] [name=q]';
const hits = '.quick a.hit';

async function type(page: Page, typed: string): Promise<void> {
  await page.locator(box).fill(typed);
  await expect(page.locator('.quick')).toBeVisible();
}

test('hits appear below the box of any page as one types; the first lands on its words', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('turn a blind eye');
  await expect(page.locator('.quick li').first()).toContainText('Peter Wanless');
  await expect(page.locator('.quick mark').first()).toHaveText('turn a blind eye');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toContainText('turn a blind eye');
  await expect(page.locator(':target')).toBeInViewport();
});

test('arrow keys walk the list and back; Escape closes it and keeps what was typed', async ({ page }) => {
  await page.goto('/about/');
  await type(page, 'braverman');
  await page.locator(box).press('ArrowDown');
  await expect(page.locator(hits).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator(hits).last()).toHaveText(/^All \d+ results$/);
  await expect(page.locator(hits).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.quick')).toBeHidden();
  await expect(page.locator(box)).toBeFocused();
  await expect(page.locator(box)).toHaveValue('braverman');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.quick')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=braverman');
});

test('leaving by Tab or a press elsewhere closes the list', async ({ page }) => {
  await page.goto('/about/');
  await type(page, 'xqzzkw');
  await expect(page.locator('.quick')).toHaveText('Nothing found.');
  await page.keyboard.press('Tab');
  await expect(page.locator('.quick')).toBeHidden();
  await type(page, 'enkryptshun');
  await expect(page.locator(hits)).toHaveText('encryption');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('.quick')).toBeHidden();
});

test('the number of hits is told politely, after a pause', async ({ page }) => {
  await page.goto('/about/');
  await type(page, 'blind eye');
  const status = page.getByRole('status');
  await expect(status).toHaveText('');
  await expect(status).toHaveText('2 results below: the down arrow walks them.');
});

test('nothing of the search is loaded before the box has focus', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto('/about/', { waitUntil: 'networkidle' });
  expect(files.filter((file) => /index\.json|worker|quick-hits/u.test(file))).toEqual([]);
  const loaded = page.waitForRequest('**/search/index.json');
  await page.locator(box).focus();
  await loaded;
});

test('where the records do not load, the form still leads to the search page', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('/about/');
  await page.locator(box).fill('lifeline');
  await page.locator(box).press('Enter');
  await expect(page).toHaveURL('/search/?q=lifeline');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open list, ${colorScheme}: no violation that axe finds`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/about/');
    await type(page, 'end-to-end encryption');
    const { violations } = await new AxeBuilder({ page }).include('quick-search').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true });

  test('the list fits, and a tap on a hit lands on its words', async ({ page }) => {
    await page.goto('/about/');
    await page.locator(box).tap();
    await type(page, 'significant step back');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    const panel = (await page.locator('.quick').boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(360);
    await page.locator(hits).first().tap();
    await expect(page.locator(':target')).toContainText('significant step back');
  });
});
