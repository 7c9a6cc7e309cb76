import { expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { content } from './read-content.ts';
import { story } from './story.ts';

/** The words of each page of the PDF that the browser prints. */
async function printed(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, ' '));
}

test('a pair prints its result, its rows with sigla, and variants in words', async ({ page }) => {
  const text = (await printed(page, `${story}compare/a-b/`)).join(' ');
  expect(text).toContain('A and B share');
  expect(text).toMatch(/\[\s*A has\s*:?\s*would/);
  expect(text).toMatch(/\[\s*B has\s*:?\s*will/);
  expect(text).toContain('A ¶ 1–3');
  expect(text).toMatch(/A has “would”; B has “will”\. A ¶ \d+ · B ¶ \d+/);
  expect(text).not.toContain('As printed');
  expect(text).not.toContain('Next difference');
});

test('a pair prints the same whatever view was chosen', async ({ page }) => {
  const aligned = await printed(page, `${story}compare/a-b/`);
  const one = await printed(page, `${story}compare/a-b/?view=one-text`);
  expect(one).toEqual(aligned);
});

test('a stretch that the reader folded prints, and is folded again after', async ({ page }) => {
  const whole = (await printed(page, `${story}compare/a-b/`)).join(' ');
  const summary = page.locator('.stretch > summary').first();
  await summary.click();
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
  expect(text.replace(/\s+/g, ' ').length).toBe(whole.length);
  await expect(page.locator('.stretch').first()).not.toHaveAttribute('open');
});

test('on paper nothing lies over anything: an empty place says so below its siglum', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(`${story}compare/b-d/`);
  await page.emulateMedia({ media: 'print' });
  const places = page.locator('.cell.empty');
  expect(await places.count()).toBeGreaterThan(0);
  for (const place of await places.all()) {
    const siglum = (await place.locator('.of').boundingBox())!;
    const words = (await place.locator('.nothing').boundingBox())!;
    expect(words.y).toBeGreaterThanOrEqual(siglum.y + siglum.height - 1);
  }
});

test('rows that a filter hides print nevertheless', async ({ page }) => {
  const whole = await printed(page, `${story}compare/a-b/`);
  expect(await printed(page, `${story}compare/a-b/?show=shared`)).toEqual(whole);
});

test('on paper no label of the filter stands alone', async ({ page }) => {
  await page.goto(`${story}quotations/`);
  const label = page.locator('quotation-filter label').first();
  await expect(label).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(label).toBeHidden();
  await expect(page.locator('quotation-filter output')).toBeVisible();
});

test('all articles print over the whole width of the sheet, under a heading that says how', async ({
  page,
}) => {
  const text = (await printed(page, `${story}compare/all/`)).join(' ');
  expect(text).toContain('A, B, C, D and E, row by row in the order of A');
  expect(text).not.toContain('Five articles, side by side');
  await page.setViewportSize({ width: 794, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const [words, row] = await page
    .locator('.rows')
    .evaluate((rows) =>
      [...rows.querySelectorAll('.cell:not(.empty) > p:not([class])'), rows].map((it) => it.clientWidth),
    )
    .then((widths) => [Math.max(...widths.slice(0, -1)), widths.at(-1)!]);
  expect(words! / row!).toBeGreaterThan(0.9);
});

test('on paper the articles of a row of many stand under each other, whole', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(`${story}compare/all/`);
  await page.emulateMedia({ media: 'print' });
  const right = await page
    .locator('.rows .cell p:visible, .heads p')
    .evaluateAll((all) => Math.max(...all.map((it) => it.getBoundingClientRect().right)));
  expect(right).toBeLessThanOrEqual(680);
  const text = (await printed(page, `${story}compare/all/`)).join(' ');
  expect(text).toContain('Tom Tugendhat');
  expect(text).not.toContain('line 13 of the file');
});

test('no shared row is cut between two pages', async ({ page }) => {
  await page.goto(`${story}compare/a-b/`);
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.row:not(:has(.stretch))')
    .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length);
  expect(cut).toBe(0);
});

test('on paper the two columns of a pair stay beside each other, each cell below its siglum', async ({
  page,
}) => {
  // The width of A4 without its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(`${story}compare/a-b/`);
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.row.shared');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) {
    const [left, right] = await row.locator('.cell').all();
    const [a, b] = [(await left!.boundingBox())!, (await right!.boundingBox())!];
    expect(b.x).toBeGreaterThan(a.x + a.width - 1);
    expect(b.y).toBeCloseTo(a.y, 0);
  }
  const apart = await page
    .locator('.row .cell .of')
    .evaluateAll((sigla) => sigla.filter((of) => getComputedStyle(of).breakAfter !== 'avoid').length);
  expect(apart).toBe(0);
});

test('a site without a public address prints none', async ({ page }) => {
  const text = (await printed(page, `${story}articles/b/`)).join(' ');
  expect(text).not.toContain('localhost');
});

test('no heading is the last line of a sheet', async ({ page }) => {
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  const apart = await page
    .locator('main :is(h2, h2 + p, h3, .kicker)')
    .evaluateAll((heads) => heads.filter((head) => getComputedStyle(head).breakAfter !== 'avoid').length);
  expect(apart).toBe(0);
});

test('the quotations print without a word on the search', async ({ page }) => {
  const text = (await printed(page, `${story}quotations/`)).join(' ');
  expect(text).toContain('each with the words that say who spoke.');
  expect(text).not.toContain('search above');
});

test('an article prints its text in black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(`${story}articles/a/`);
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(ink).toBe('rgb(0, 0, 0)');
  expect(paper).toBe('rgba(0, 0, 0, 0)');
  const text = (await printed(page, `${story}articles/a/`)).join(' ');
  expect(text).toContain('incredibly disappointed');
  expect(text).not.toContain('Search quotations');
});

test('a statement prints its word table whole, and each version with its words', async ({ page }) => {
  const { id, versions } = content.statements.toSorted((a, b) => b.versions.length - a.versions.length)[0]!;
  const text = (await printed(page, `${story}statements/${id}/`)).join(' ');
  expect(text).toContain('Given to');
  expect(text).toContain('not inside the marks');
  for (const { siglum, start, end } of versions) {
    const words = content.sources.find((one) => one.siglum === siglum)!.text.slice(start, end);
    expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, '').slice(0, 16));
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const table = page.getByRole('region', { name: 'Word table' });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('events that are folded on a screen are printed', async ({ page }) => {
  const folded = content.timeline.filter(({ certainty }) => certainty === 'unknown');
  await page.goto(story);
  await expect(page.getByText(folded[0]!.event)).toBeHidden();
  const text = (await printed(page, story)).join(' ').replace(/\s/g, '');
  for (const { event } of folded) expect(text).toContain(event.replace(/\s/g, '').slice(0, 40));
});

test('on paper the space after words that differ is kept', async ({ page }) => {
  await page.goto(`${story}compare/a-b/`);
  await page.emulateMedia({ media: 'print' });
  const widths = await page.locator('.rows .said.after').evaluateAll((ends) =>
    ends.flatMap(({ nextSibling: next }) => {
      const text = next?.firstChild ?? next;
      if (!text?.textContent?.startsWith(' ')) return [];
      // A space that ends a line has no width.
      const paragraph = text.parentElement?.closest('p');
      paragraph?.style.setProperty('white-space', 'nowrap');
      const space = document.createRange();
      space.setStart(text, 0);
      space.setEnd(text, 1);
      return [space.getBoundingClientRect().width];
    }),
  );
  expect(widths.length).toBeGreaterThan(0);
  for (const width of widths) expect(width).toBeGreaterThan(1);
});
