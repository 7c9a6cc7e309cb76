import { describe, expect, it } from 'vitest';
import { story } from '../browser/story.ts';
import { hasFirefox, openFirefox } from './open-firefox.ts';

describe.skipIf(!hasFirefox)('a reader who compares with Firefox', () => {
  const tab = openFirefox();
  const press = (selector: string) => tab.page.click(selector);

  it('changes the way to read; the address has it and another pair keeps it', async () => {
    await tab.open(`${story}compare/a-b/`);
    expect(await tab.shown('.rows')).toBe(true);
    await press('.choice input[value="one-text"] + span');
    expect([await tab.shown('.one-text'), await tab.shown('.rows')]).toEqual([true, false]);
    await press('.choice input[value="printed"] + span');
    expect([await tab.shown('.printed'), await tab.shown('.one-text')]).toEqual([true, false]);
    expect(tab.page.url()).toContain('view=printed');
    await tab.open(`${story}compare/b-d/`);
    expect(await tab.shown('.printed')).toBe(true);
    await press('.choice input[value="aligned"] + span');
    expect(await tab.shown('.rows')).toBe(true);
  });

  it('filters rows, and switches a speaker and what is said off', async () => {
    await tab.open(`${story}compare/a-b/`);
    const all = await tab.countShown('.row');
    for (const only of ['shared', 'only', 'quotations']) {
      await press(`.filters input[value="${only}"] + span`);
      const some = await tab.countShown('.row');
      expect(some, only).toBeGreaterThan(0);
      expect(some, only).toBeLessThan(all);
    }
    await press('.filters input[value="all"] + span');
    expect(await tab.countShown('.row')).toBe(all);
    expect(await tab.shown('.rows .initials.s1')).toBe(true);
    await press('.legend .s1');
    expect(await tab.shown('.rows .initials.s1')).toBe(false);
    expect(tab.page.url()).toContain('s1=off');
    await press('.switches input[name="said"] + span');
    expect(await tab.shown('.rows .said')).toBe(false);
  });

  it('folds what only one prints', async () => {
    await tab.open(`${story}compare/a-b/`);
    expect(await tab.shown('.stretch .cells')).toBe(true);
    await press('.stretch > summary');
    expect(await tab.shown('.stretch .cells')).toBe(false);
  });

  it('lays chosen articles in their order', async () => {
    await tab.open(`${story}compare/all/?with=d,b,a&view=aligned`);
    await tab.page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'D, B and A, side by side',
    );
    expect(await tab.page.$$eval('.row:first-child .cell', (cells) => cells.length)).toBe(3);
  });

  it('opens a chip in a narrow window', async () => {
    await tab.page.setViewport({ width: 360, height: 800 });
    await tab.open(`${story}compare/all/`);
    expect([await tab.shown('.one-text'), await tab.shown('.rows')]).toEqual([true, false]);
    expect(await tab.shown('.one-text .chip .version')).toBe(false);
    await press('.one-text .chip summary');
    expect(await tab.shown('.one-text .chip .version')).toBe(true);
    await tab.page.setViewport({ width: 1360, height: 1000 });
  });
});
