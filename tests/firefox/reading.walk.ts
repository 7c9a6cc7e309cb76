import { describe, expect, it } from 'vitest';
import { story } from '../browser/story.ts';
import { hasFirefox, openFirefox } from './open-firefox.ts';

describe.skipIf(!hasFirefox)('a reader with Firefox', () => {
  const tab = openFirefox();

  it('walks from the front page to a pair, its result and its differences', async () => {
    await tab.open('/');
    expect(await tab.page.$$eval('svg a', (links) => links.length)).toBeGreaterThan(10);
    await tab.open(`${story}compare/b-d/`);
    expect(await tab.textOf('[data-result]')).toContain('All of D also stands in B');
    await tab.open(`${story}compare/a-b/`);
    await tab.page.click('[data-step="1"]');
    expect(await tab.textOf('[data-step-status]')).toMatch(/^Difference 1 of \d+$/);
    expect(await tab.page.$eval('.variant:focus', (element) => element.checkVisibility())).toBe(true);
  });

  it('reads an article with its quotations marked, and with the marks off', async () => {
    await tab.open(`${story}articles/a/#a-415`);
    expect(await tab.textOf('#a-415')).toContain('incredibly disappointed');
    const line = () =>
      tab.page.$eval('#a-415', (element) => Number.parseFloat(getComputedStyle(element).borderBlockEndWidth));
    expect(await line()).toBeGreaterThan(0);
    await tab.page.click('quotation-switch button');
    expect(await line()).toBe(0);
    expect(tab.page.url()).toContain('quotations=off');
    await tab.page.click('quotation-switch button');
    expect(await line()).toBeGreaterThan(0);
  });

  it('gets a citation copied, or selected to copy', async () => {
    await tab.open(`${story}articles/a/`);
    await tab.page.click('section[aria-labelledby="cite"] copy-button button');
    await tab.page.waitForFunction(() =>
      /^(?:Copied|Selected, ready to copy)$/.test(
        document.querySelector('section[aria-labelledby="cite"] copy-button output')?.textContent ?? '',
      ),
    );
  });

  it('comes by keyboard to the content first', async () => {
    await tab.open(`${story}findings/`);
    await tab.page.keyboard.press('Tab');
    expect(await tab.textOf(':focus')).toBe('Skip to the content');
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.$eval(':focus', ({ id }) => id)).toBe('main');
  });

  it('lands on a line of the file', async () => {
    await tab.open(`${story}articles/d/source/#L9`);
    const top = await tab.page.$eval('#L9', (element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(1000);
  });

  it('has no page that is wider than a narrow window', async () => {
    await tab.page.setViewport({ width: 320, height: 700 });
    for (const path of ['', 'articles/a/', 'compare/a-b/', 'compare/all/', 'quotations/', 'findings/']) {
      await tab.open(story + path);
      const wide = await tab.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(320);
    }
    await tab.page.setViewport({ width: 1360, height: 1000 });
  });
});
