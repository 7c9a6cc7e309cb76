/** Every kind of page by keyboard alone: each stop is seen, has a ring, and is not under a head that sticks. */
import { expect, type Page, test } from '@playwright/test';
import { listPageTypes } from '../../scripts/site/built/list-page-types.ts';
import { siteFromEnvironment } from '../../scripts/site/built/site-from-environment.ts';

const pages = listPageTypes(siteFromEnvironment().dist);
/** A page with more stops is walked this far. */
const mostStops = 100;

/** What is wrong with the stop that the focus is at; `null` where it has left the page. */
function troubleAtStop(page: Page): Promise<string[] | null> {
  return page.evaluate(() => {
    const stop = document.activeElement as HTMLElement | null;
    if (!stop || stop === document.body) return null;
    const ring = [stop, stop.parentElement!, stop.nextElementSibling ?? stop].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    // In the picture the shape itself gets a line.
    const line = [...stop.querySelectorAll('rect, path')].some((shape) => {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
    });
    // A link over several lines, or a box larger than the window: one spot that is seen is enough.
    const spots = [...stop.getClientRects()].flatMap(({ left, width, top, bottom }) => {
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return [0.1, 0.5, 0.9].map((part) => ({ x: left + width * part, y }));
    });
    const seen = spots.some(({ x, y }) => {
      const at = document.elementFromPoint(x, y);
      return at !== null && (stop.contains(at) || at.contains(stop) || stop.parentElement!.contains(at));
    });
    const name = stop.outerHTML.slice(0, 160);
    return [...(ring || line ? [] : [`no ring: ${name}`]), ...(seen ? [] : [`not seen: ${name}`])];
  });
}

for (const { name, path } of pages) {
  for (const [width, height] of [
    [1280, 720],
    [320, 560],
  ] as const) {
    test(`${name}, ${width} pixels: every stop of the keyboard is seen`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const troubles: string[] = [];
      for (let stop = 0; stop < mostStops; stop += 1) {
        await page.keyboard.press('Tab');
        const found = await troubleAtStop(page);
        if (found === null) break;
        troubles.push(...found);
      }
      expect(troubles).toEqual([]);
    });
  }
}

for (const { name, path } of pages.filter(({ name }) => name !== 'embed')) {
  test(`${name}: the first stop leads to the content`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Skip to the content');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  });
}
