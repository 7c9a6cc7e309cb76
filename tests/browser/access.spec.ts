import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listPageTypes } from '../../scripts/site/list-page-types.ts';
import { siteFromEnvironment } from '../../scripts/site/site-from-environment.ts';
import { overflowing } from './overflowing.ts';

const pages = listPageTypes(siteFromEnvironment().dist);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, path } of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: no violation that axe finds`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 400)}`,
        ),
      ).toEqual([]);
    });
  }

  test(`${name}: fits 320 pixels, which is 1280 at 400 %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    expect(await overflowing(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`${name}: keeps its words with the text spacing of WCAG 1.4.12`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflowing(page)).toEqual([]);
  });
}

test('the first stop of the keyboard leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('every stop of the keyboard is seen: not under a sticky head, and with a ring', async ({ page }) => {
  const pair = pages.find(({ name }) => name === 'pair')!;
  await page.goto(pair.path);
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      if (focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      if (width < 2 || height < 2) return null;
      const at = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 12));
      const covered = at?.closest('.heads') && !focused.closest('.heads');
      return covered ? focused.outerHTML.slice(0, 200) : null;
    });
    expect(problem).toBeNull();
  }
});

test('colours that the system forces leave every mark a line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pages.find(({ name }) => name === 'pair')!.path);
  const widths = await page
    .locator('.rows :is(.quotation, .variant)')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).borderBlockEndWidth));
  expect(widths.length).toBeGreaterThan(0);
  expect(widths.every((width) => Number.parseFloat(width) > 0)).toBe(true);
});
