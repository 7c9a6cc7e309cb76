import { describe, expect, it } from 'vitest';
import { story } from '../browser/story.ts';
import { hasFirefox, openFirefox } from './open-firefox.ts';

describe.skipIf(!hasFirefox)('a reader who searches with Firefox', () => {
  const tab = openFirefox();

  it('finds who used a phrase, and lands on the words', async () => {
    await tab.open('/search/?q=turn%20a%20blind%20eye');
    await tab.page.waitForSelector('main a[href*="#b-1724"]');
    const hits = await tab.textOf('main');
    expect(hits).toContain('Peter Wanless');
    expect(hits).toContain('Tom Tugendhat');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('main a[href*="#b-1724"]')]);
    expect(tab.page.url()).toContain(`${story}articles/b/`);
    expect(await tab.textOf('#b-1724')).toContain('turn a blind eye');
  });

  it('gets hits below the box of any page, and walks them by keyboard', async () => {
    await tab.open('/about/');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('k');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type('turn a blind eye');
    await tab.page.waitForSelector('.quick li mark');
    expect(await tab.textOf('.quick li')).toContain('Peter Wanless');
    await tab.page.keyboard.press('ArrowDown');
    expect(await tab.page.$eval(':focus', (element) => element.matches('.quick a.hit'))).toBe(true);
    await tab.page.keyboard.press('Escape');
    expect(await tab.countShown('.quick')).toBe(0);
    expect(await tab.page.$eval(':focus', (element) => (element as HTMLInputElement).value)).toBe(
      'turn a blind eye',
    );
  });

  it('narrows the list of quotations by a speaker', async () => {
    await tab.open(`${story}quotations/`);
    const all = await tab.countShown('#list [data-form]');
    const speaker = await tab.page.$eval('select[name="speaker"] option:nth-child(2)', (option) =>
      option.getAttribute('value'),
    );
    await tab.page.select('select[name="speaker"]', speaker ?? '');
    const some = await tab.countShown('#list [data-form]');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await tab.textOf('quotation-filter output')).toBe(`${some} shown`);
    expect(tab.page.url()).toContain(`speaker=${speaker}`);
  });
});
