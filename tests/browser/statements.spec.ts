import { expect, test } from '@playwright/test';
import { placesOfStatement } from '../../src/statement/places-of-statement.ts';
import { overflowing } from './overflowing.ts';
import { content } from './read-content.ts';
import { story } from './story.ts';

const textOf = (siglum: string) => content.sources.find((source) => source.siglum === siglum)!.text;

for (const statement of content.statements) {
  test(`${statement.id}: every version has a column, and every place its words in it`, async ({ page }) => {
    const { rows, places } = placesOfStatement(statement, textOf);
    await page.goto(`${story}statements/${statement.id}/`);
    const table = page.getByRole('region', { name: 'Word table' });
    for (const [row, { versions }] of rows.entries()) {
      const { quotation, siglum } = versions[0]!;
      await expect(table.locator(`#of-${quotation} a`)).toHaveAttribute('href', new RegExp(`#${quotation}$`));
      for (const [place, { cells, across }] of places.entries()) {
        const cell = table.locator(`td[headers="of-${quotation} place-${place}"]`);
        const words = cells[row]!.map(({ start, end }) =>
          textOf(siglum).slice(start, end).trim().split(/\s+/),
        );
        if (words.length === 0) {
          await expect(cell).toContainText(across[row] ? 'no word' : 'not inside the marks');
        }
        for (const run of words) {
          await expect(cell).toContainText(run.length > 40 ? `(${run.length} words)` : run.join(' '));
        }
      }
    }
    await expect(page.getByText('do not agree on who said')).toHaveCount(statement.speakerConflict ? 1 : 0);
    await table.locator('thead th a').last().click();
    await expect(page.locator(`#${rows.at(-1)!.versions[0]!.quotation}`)).toBeVisible();
  });
}

test('pieces of one sentence stand in it together, each with its reason', async ({ page }) => {
  const { id, versions } = content.statements.find(
    ({ versions }) => versions[0]!.siglum === versions[1]!.siglum,
  )!;
  await page.goto(`${story}statements/${id}/`);
  const first = page.locator('main article').first();
  for (const { start, end, siglum } of versions.slice(0, 2)) {
    await expect(first.locator('blockquote')).toContainText(textOf(siglum).slice(start, end).slice(0, 20));
  }
  await expect(first.locator('.why summary')).toHaveCount(2);
  await first.locator('.why summary').last().press('Enter');
  await expect(first.locator('.rule').last()).toBeVisible();
  await expect(first.locator('.rule').first()).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

  test('the word table of every statement reads downwards, each reading with its letter', async ({
    page,
  }) => {
    for (const { id, versions } of content.statements) {
      await page.goto(`${story}statements/${id}/`);
      const table = page.getByRole('region', { name: 'Word table' });
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await expect(table.locator('tbody tr').first().locator('.siglum').first()).toHaveText(
        versions[0]!.siglum,
      );
      expect(await overflowing(page)).toEqual([]);
      // One rule a place: under its name there is none.
      const lines = await table
        .locator('tbody th')
        .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).borderBlockEndWidth));
      expect(new Set(lines)).toEqual(new Set(['0px']));
    }
    await page.getByText('Why').first().tap();
    await expect(page.getByText('Rule', { exact: false }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Read in place' }).first().tap();
    await expect(page.locator(`#${content.statements.at(-1)!.versions[0]!.quotation}`)).toBeInViewport();
  });
});

test('the list names every statement and leads to it', async ({ page }) => {
  await page.goto(`${story}statements/`);
  await expect(page.locator('main ol > li')).toHaveCount(content.statements.length);
  await page.locator('main ol > li a').first().click();
  await expect(page.getByRole('heading', { name: 'Word by word' })).toBeVisible();
});
