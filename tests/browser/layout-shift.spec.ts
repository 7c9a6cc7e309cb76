/** No line moves while a page loads: not when its scripts run, and not when its fonts come late. */
import { expect, type Page, test } from '@playwright/test';
import { listPageTypes } from '../../scripts/site/built/list-page-types.ts';
import { siteFromEnvironment } from '../../scripts/site/built/site-from-environment.ts';

const pages = listPageTypes(siteFromEnvironment().dist);
const widths = [360, 768, 1024, 1280, 1360];

/** The sum of all shifts, without those that a reader's own doing makes. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  return shifts.reduce((sum, value) => sum + value, 0);
}

/** Until the page has been painted with what stands in for its fonts. */
async function holdFonts(page: Page): Promise<void> {
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((done) => setTimeout(done, 250));
    await route.continue();
  });
}

test('the results of a search that an address asks for come in without moving anything', async ({ page }) => {
  for (const width of [360, 1360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('about:blank');
    await shiftOf(page, `${siteFromEnvironment().base}search/?q=encryption`);
    await expect(page.locator('a.hit').first()).toBeVisible();
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(
      shifts.reduce((sum, value) => sum + value, 0),
      `${width} pixels wide`,
    ).toBeLessThan(0.001);
  }
});

for (const { name, path } of pages) {
  test(`${name}: neither scripts nor fonts that come late move anything`, async ({ page }) => {
    await holdFonts(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 820 });
      expect(await shiftOf(page, path), `${width} pixels wide`).toBeLessThan(0.001);
    }
  });
}
