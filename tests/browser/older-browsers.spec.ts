/** The site in a browser without what its styles use beyond Baseline: the rules are taken out on the way. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Route, test } from '@playwright/test';
import { enhancements } from '../../scripts/site/check-dist/enhancements.ts';
import { overflowing } from './overflowing.ts';
import { story } from './story.ts';

// A page whose inline styles were changed is not the one that its policy knows.
test.use({ bypassCSP: true });

/** Names that no browser knows, for those that an older one does not know. */
function withoutEnhancements(text: string): string {
  const properties = new RegExp(`(?<=[{;\\s])(?:${enhancements.properties.join('|')})(?=:)`, 'g');
  const atRules = new RegExp(`@(?:${enhancements.atRules.join('|')})`, 'g');
  return text.replace(properties, 'unknown-property').replace(atRules, '@unknown-rule');
}

async function takeOut(page: Page): Promise<void> {
  const change = async (route: Route) => {
    const response = await route.fetch();
    const body = withoutEnhancements(await response.text());
    await route.fulfill({ response, body });
  };
  await page.route(/\.css$|\/$/, change);
}

const paths = ['', 'articles/a/', 'compare/a-b/', 'quotations/', 'findings/'].map((path) => story + path);

const colours = {
  light: { background: 'rgb(253, 252, 249)', ink: 'rgb(28, 26, 23)' },
  dark: { background: 'rgb(22, 20, 18)', ink: 'rgb(236, 231, 221)' },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: colours are those of the scheme and have enough contrast`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme });
    await takeOut(page);
    for (const path of paths) {
      await page.goto(path);
      const { background, ink } = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { background: backgroundColor, ink: color };
      });
      expect({ background, ink }, path).toEqual(colours[colorScheme]);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        path,
      ).toEqual([]);
    }
  });
}

test('pages keep to their width, and quotations keep their marks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await takeOut(page);
  for (const path of paths) {
    await page.goto(path);
    expect(await overflowing(page), path).toEqual([]);
  }
  await page.goto(`${story}articles/a/`);
  const line = await page
    .locator('#text .quotation')
    .first()
    .evaluate((element) => getComputedStyle(element).borderBlockEndWidth);
  expect(line).toBe('2px');
});
