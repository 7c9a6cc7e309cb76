import { expect, test } from '@playwright/test';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const articleOf = (siglum: string) => `${story}articles/${siglum.toLowerCase()}/`;

test('an article in the hand: marks off, a paragraph’s address, the reason, the way back', async ({
  page,
}) => {
  await page.goto(articleOf('A'));
  const button = page.getByRole('button', { name: 'Mark quotations' });
  await button.tap();
  await expect(page.locator('#text .initials').first()).toBeHidden();
  await button.tap();
  await page.locator('#text a.initials').first().tap();
  const entry = page.locator('figure.entry:target');
  await expect(entry).toBeInViewport();
  await entry.locator('.why summary').tap();
  await expect(entry.locator('.rule')).toBeVisible();
  await entry.getByRole('link', { name: 'in the article' }).tap();
  await expect(page.locator('#text span:target')).toBeInViewport();
  await page.getByRole('link', { name: 'Link to paragraph 5' }).tap();
  await expect(page).toHaveURL(/#p5$/);
});

test('a margin note stands below its paragraph and leads to the two articles side by side', async ({
  page,
}) => {
  const pair = content.passages.find(({ scope }) => scope === 'body')!.pair;
  await page.goto(articleOf(pair[0]));
  await expect(page.locator('#text .beside .note').first()).toBeHidden();
  const note = page.locator('#text .below a[href*="/compare/"]', { hasText: pair[1] }).first();
  await expect(note).toContainText(/difference|same words/);
  await note.tap();
  await expect(page).toHaveURL(new RegExp(`/compare/${pair.join('-').toLowerCase()}/`));
});

test('facts: the clues to what is not stated open, and a stated one leads to its line', async ({ page }) => {
  const { siglum } = content.sources.find(({ metadata, clues }) => metadata.author && clues.length > 0)!;
  await page.goto(articleOf(siglum));
  const facts = page.locator('#facts');
  await facts.locator('summary').first().tap();
  await expect(facts.locator('li').first()).toBeVisible();
  await facts.getByRole('link', { name: /^line/ }).first().tap();
  await expect(page.locator('li:target')).toBeInViewport();
});

test('what is not article unfolds at a tap', async ({ page }) => {
  const siglum = content.quotations.find(({ context }) => context === 'comment')!.id.split('-')[0]!;
  await page.goto(articleOf(siglum));
  const comments = page.locator('details', { hasText: 'comments, ' }).last();
  await comments.locator('summary').tap();
  await expect(comments.locator('.stretch')).toBeVisible();
});

test('a citation is copied at a tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(articleOf('B'));
  await page.getByRole('button', { name: 'Copy Chicago' }).tap();
  await expect(page.getByText('Copied')).toBeVisible();
});

test('the list of quotations narrows at a choice', async ({ page }) => {
  await page.goto(`${story}quotations/`);
  await page.getByLabel('Form').selectOption('fragment');
  const fragments = spoken.filter(({ form }) => form === 'fragment');
  await expect(page.locator('#list [data-form]:visible')).toHaveCount(fragments.length);
  await page.getByRole('button', { name: 'Show all' }).tap();
  await expect(page.locator('#list [data-form]:visible')).toHaveCount(spoken.length);
});

for (const path of [`${story}quotations/`, articleOf('B'), `${story}teach/`]) {
  test(`${path}: nothing moves on a phone while its controls come`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });
}

test('marks that are links are large enough for a finger or have room around them', async ({ page }) => {
  await page.goto(articleOf('B'));
  for (const name of ['Mark quotations', 'Copy APA']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(24);
  }
  for (const summary of await page.locator('summary').all()) {
    if (await summary.isVisible()) expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  }
});

test('a wrong address in the hand: search at a tap, and the way to a story', async ({ page }) => {
  await page.goto('/no/such/page/');
  await page.getByLabel('Words that you remember').fill('step back');
  await page.locator('main').getByRole('button', { name: 'Search' }).tap();
  await expect(page).toHaveURL(/\/search\/\?q=step\+back/);
  await page.goto('/no/such/page/');
  await page.locator(`main a[href="${story}"]`).tap();
  await expect(page).toHaveURL(new RegExp(`${story}$`));
});

test('a file of the data page is taken at a tap, and nothing scrolls sideways', async ({ page }) => {
  await page.goto('/data/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const link = page.getByRole('link', { name: 'statements.json' });
  await link.tap();
  await expect(page).toHaveURL(/statements\.json$/);
  expect(JSON.parse(await page.locator('body').innerText())).toHaveLength(content.statements.length);
});

test('the list of speakers leads to a speaker, by card and by table', async ({ page }) => {
  const { speakerId } = spoken.find((one) => one.speakerId !== null)!;
  for (const part of ['ol', 'table']) {
    await page.goto(`${story}speakers/`);
    await page.locator(`main ${part} a[href$="/speakers/${speakerId}/"]`).tap();
    await expect(page.locator(`#why-${spoken.find((one) => one.speakerId === speakerId)!.id}`)).toBeVisible();
  }
});

test('the list of statements leads to each with its versions', async ({ page }) => {
  for (const { id, versions } of content.statements) {
    await page.goto(`${story}statements/`);
    await page.locator(`main a[href$="/statements/${id}/"]`).tap();
    const printed = new Set(versions.filter(({ context }) => context === 'body').map(({ siglum }) => siglum));
    const where = printed.size === 1 ? 'in one article' : `in ${printed.size} articles`;
    await expect(page.locator('.kicker')).toContainText(where);
  }
});
