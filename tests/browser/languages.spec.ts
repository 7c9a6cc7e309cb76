/** Stories in other scripts and with words that have no place to break. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Served } from '../../scripts/site/built/serve-dist.ts';
import type { Source } from '../../src/schemas/source.ts';
import { otherStories, pagesOf, serveOtherStories } from './other-stories.ts';
import { overflowing } from './overflowing.ts';

let served: Served;

test.beforeAll(async () => {
  served = await serveOtherStories();
});
test.afterAll(() => served?.server.close());

const open = (page: Page, path: string) => page.goto(new URL(path, served.address).href);
const sourceOf = (story: string, slug: string): Source =>
  JSON.parse(readFileSync(join(otherStories.content, story, `sources/${slug}.json`), 'utf8'));

/** What a reader's machine takes as the language and the direction of the elements. */
function tonguesOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.map(
        (element) =>
          `${element.closest('[lang]')?.getAttribute('lang')} ${getComputedStyle(element).direction}`,
      ),
    );
}

test('the text of an article has its language and direction', async ({ page }) => {
  for (const [slug, tongue] of Object.entries({ a: 'ar rtl', b: 'ar rtl', c: 'he rtl', d: 'en ltr' })) {
    await open(page, `bridge/articles/${slug}/`);
    expect(await tonguesOf(page, '#text')).toEqual([tongue]);
    expect(await tonguesOf(page, 'h1 span')).toEqual([tongue]);
    expect(new Set(await tonguesOf(page, '#text .quotation, blockquote'))).toEqual(new Set([tongue]));
  }
});

for (const [story, slugs] of Object.entries({
  bridge: ['a', 'b', 'c', 'd'],
  'long-words': ['a', 'b', 'c'],
})) {
  test(`${story}: the marks stripped, the pages give the text of the files back`, async ({ page }) => {
    for (const slug of slugs) {
      const { text, blocks } = sourceOf(story, slug);
      await open(page, `${story}/articles/${slug}/`);
      const printed = await page.locator('#text p').evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const copy = paragraph.cloneNode(true) as HTMLElement;
          for (const added of copy.querySelectorAll('[data-added]')) added.remove();
          return copy.textContent;
        }),
      );
      const bodies = blocks.filter(({ kind }) => kind === 'body');
      expect(printed).toEqual(bodies.map(({ start, end }) => text.slice(start, end).trimEnd()));
    }
  });
}

test('cells side by side have the language of their article, as sent and as laid anew', async ({ page }) => {
  await open(page, 'bridge/compare/a-d/');
  expect(new Set(await tonguesOf(page, '.rows .cell[data-siglum="A"] .sentence'))).toEqual(
    new Set(['ar rtl']),
  );
  expect(new Set(await tonguesOf(page, '.rows .cell[data-siglum="D"] .sentence'))).toEqual(
    new Set(['en ltr']),
  );
  await open(page, 'bridge/compare/all/?with=c,a,d');
  await expect(page.locator('h1')).toHaveText('C, A and D, side by side');
  expect(new Set(await tonguesOf(page, '.rows .cell[data-siglum="A"] .sentence'))).toEqual(
    new Set(['ar rtl']),
  );
  expect(new Set(await tonguesOf(page, '.one-text > .passage > p'))).toEqual(new Set(['he rtl']));
});

test('a pair that runs from the right has its first column and its brackets there', async ({ page }) => {
  await open(page, 'bridge/compare/a-b/');
  const row = page.locator('.row.shared').first();
  const [a, b] = await Promise.all(
    ['A', 'B'].map((of) => row.locator(`.cell[data-siglum="${of}"]`).boundingBox()),
  );
  expect(a!.x).toBeGreaterThan(b!.x);
  const bracket = await row
    .locator('.cell')
    .first()
    .evaluate((cell) => {
      const { right, borderRightWidth, borderLeftWidth } = getComputedStyle(cell, '::before');
      return { right, borderRightWidth, borderLeftWidth };
    });
  expect(bracket).toEqual({ right: '0px', borderRightWidth: '2px', borderLeftWidth: '0px' });
  const number = await row.locator('.bracket').boundingBox();
  expect(number!.x).toBeGreaterThan(a!.x + a!.width - 1);
  const [sentence, cell] = [row.locator('.sentence').first(), row.locator('.cell').first()];
  const inset = await sentence.evaluate((element) => element.parentElement!.getBoundingClientRect().right);
  expect(inset).toBeLessThan((await cell.boundingBox())!.x + a!.width - 7);
});

test('the margin note of an article stands at the end of its lines, not on them', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await open(page, 'bridge/articles/a/');
  const [note, text] = [page.locator('.note').first(), page.locator('#text')];
  const [at, lines] = [(await note.boundingBox())!, (await text.boundingBox())!];
  expect(at.x + at.width).toBeLessThanOrEqual(lines.x);
});

/** Runs of Arabic or Hebrew letters alone that are taken for English; sentences of the page may quote such words. */
function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent ?? '';
      const foreign = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) && !/\p{Script=Latin}/u.test(text);
      if (!foreign || parent.closest('script')) continue;
      const language = parent.closest('[lang]')?.getAttribute('lang');
      const { direction } = getComputedStyle(parent);
      if (language === 'en' || direction !== 'rtl')
        found.push(`${parent.outerHTML.slice(0, 90)} ${direction}`);
    }
    return found;
  });
}

test('no page takes words that run from the right for English', async ({ page }) => {
  const found: Record<string, string[]> = {};
  for (const path of ['', 'data/', ...pagesOf('bridge')]) {
    await open(page, path);
    const words = await foreignWords(page);
    if (words.length > 0) found[path] = words;
  }
  expect(found).toEqual({});
});

test('words that a finding quotes have the language of their article', async ({ page }) => {
  await open(page, 'bridge/findings/');
  const tongues = await tonguesOf(page, '.finding bdi');
  expect(tongues.length).toBeGreaterThan(0);
  expect(tongues.every((tongue) => ['ar rtl', 'he rtl'].includes(tongue))).toBe(true);
});

test('hits of a search have the language of their article', async ({ page }) => {
  await open(page, 'search/?q=الجسر');
  await expect(page.locator('a.hit').first()).toBeVisible();
  expect(new Set(await tonguesOf(page, 'a.hit'))).toEqual(new Set(['ar rtl']));
});

for (const story of ['bridge', 'long-words']) {
  test(`${story}: every page fits 320 pixels`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of pagesOf(story)) {
      await open(page, path);
      expect(await overflowing(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
}
