import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { listPageTypes } from '../../scripts/site/built/list-page-types.ts';
import { siteFromEnvironment } from '../../scripts/site/built/site-from-environment.ts';
import { crowdedTargets } from './crowded-targets.ts';
import { overflowing } from './overflowing.ts';
import { content } from './read-content.ts';
import { story } from './story.ts';

const pages = listPageTypes(siteFromEnvironment().dist);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** With one that axe leaves to those who ask for it. */
const allRules = {
  runOnly: { type: 'tag' as const, values: tags },
  rules: { 'label-content-name-mismatch': { enabled: true } },
};
/** What is seen of a link or a button is in its name, and large enough for a finger. */
const namesAndSizes = ['label-content-name-mismatch', 'target-size'];

/** Each violation with the elements that have it. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  );
}

/** What takes time to change on the page, or scrolls by itself. */
function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    const found = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return longest(transitionDuration) > 0 || longest(animationDuration) > 0 || scrollBehavior === 'smooth';
    });
    return [...found.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
  });
}

for (const { name, path } of pages) {
  test(`${name}: no violation that axe finds, and nothing that moves against the reader’s wish`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await violations(new AxeBuilder({ page }).options(allRules)), 'light').toEqual([]);
    expect(await movingParts(page)).toEqual([]);
    // Nothing but colours differs in the dark.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast'])), 'dark').toEqual([]);
  });

  test(`${name}: fits 320 pixels, which is 1280 at 400 %, and a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    expect(await overflowing(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(new AxeBuilder({ page }).withRules(namesAndSizes))).toEqual([]);
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

test('what is seen of a link or a button is in its name, and large enough, beside notes too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  for (const { siglum } of content.sources.filter(({ notes }) => notes.length > 0)) {
    const path = `${story}articles/${siglum.toLowerCase()}/`;
    await page.goto(path);
    expect(await violations(new AxeBuilder({ page }).withRules(namesAndSizes)), path).toEqual([]);
  }
});

test('the ways to compare that are chosen stand out where the system forces colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${story}compare/b-d/`);
  const grounds = await page.locator('.choice label').evaluateAll((labels) =>
    labels.map((label) => ({
      chosen: label.querySelector('input')!.checked,
      ground: getComputedStyle(label.querySelector('span')!).backgroundColor,
    })),
  );
  const of = (chosen: boolean) =>
    new Set(grounds.filter((each) => each.chosen === chosen).map(({ ground }) => ground));
  expect(of(true).size).toBe(1);
  expect(of(true).isDisjointFrom(of(false))).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: a way to compare that is chosen can be read where the system forces colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(`${story}compare/b-d/`);
    for (const chosen of await page.locator('.choice input:checked + span').all()) {
      const { data } = await sharp(await chosen.screenshot())
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      // The middle of a label has its ground and its letters, which differ.
      const shades = [...data].toSorted((left, right) => left - right);
      const [ground, spread] = [shades[Math.floor(shades.length / 2)]!, shades.at(-1)! - shades[0]!];
      const letters = shades.filter((shade) => Math.abs(shade - ground) > 60).length;
      expect(spread).toBeGreaterThan(100);
      expect(letters / shades.length).toBeGreaterThan(0.03);
    }
  });
}

test('the links to kinds of finding are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${story}findings/`);
  const heights = await page
    .locator('main nav a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

/** Kinds of page whose text is marked. */
const marked = pages.filter(({ name }) =>
  ['front', 'article', 'pair', 'all articles', 'quotations', 'statement', 'speaker', 'findings'].includes(
    name,
  ),
);

for (const { name, path } of marked) {
  test(`${name}: colours that the system forces leave every mark a line`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const widths = await page.locator('main :is(.quotation, .variant):visible').evaluateAll((marks) =>
      marks
        .filter((mark) => !mark.closest('.same, [data-in-order] .same'))
        .map((mark) => {
          const { borderBlockEndWidth, outlineWidth, outlineStyle } = getComputedStyle(mark);
          return Math.max(
            Number.parseFloat(borderBlockEndWidth),
            outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
          );
        }),
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.every((width) => width > 0)).toBe(true);
  });
}

for (const { name, path } of pages) {
  test(`${name}: a finger finds what it can press`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 900 });
    await page.goto(path);
    expect(await crowdedTargets(page)).toEqual([]);
  });
}

for (const path of [story, '/data/', `${story}compare/`, `${story}statements/s-a-617/`]) {
  test(`${path}: letters of twice the size keep to the page`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    const labels = await page
      .locator('shared-picture li a')
      .evaluateAll((all) => all.map((label) => label.getBoundingClientRect().toJSON()));
    for (const [index, label] of labels.entries())
      expect(label.top).toBeGreaterThanOrEqual(labels[index - 1]?.bottom ?? 0);
  });
}

test('links to quotations and lines have names of their own', async ({ page }) => {
  await page.goto(`${story}quotations/`);
  const names = await page
    .locator('.entry a.place, .entry summary')
    .evaluateAll((all) => all.map((it) => it.getAttribute('aria-label') ?? it.textContent));
  expect(names.length).toBeGreaterThan(2);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  // The same words stand in several articles.
  expect(twice.length).toBeLessThan(names.length / 4);
});
