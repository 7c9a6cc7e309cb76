import { expect, test } from '@playwright/test';
import { content } from './read-content.ts';
import { story } from './story.ts';

for (const { id, versions, columns, speakerConflict } of content.statements) {
  test(`${id}: every version stands in the row of its article, in its own words`, async ({ page }) => {
    await page.goto(`${story}statements/${id}/`);
    const rows = page.getByRole('region', { name: 'Word table' }).locator('tbody tr');
    for (const [index, version] of versions.entries()) {
      const { text } = content.sources.find(({ siglum }) => siglum === version.siglum)!;
      const row = rows.filter({ has: page.getByRole('link', { name: `Read it in ${version.siglum}` }) });
      const comment = row.filter({ hasText: 'comment' });
      const own = version.context === 'comment' ? comment : row.filter({ hasNotText: 'comment' });
      for (const { kind, cells } of columns) {
        const cell = cells[index];
        if (kind !== 'wording' || !cell || cell.start === cell.end) continue;
        await expect(own).toContainText(text.slice(cell.start, cell.end).trim().replace(/\s+/g, ' '));
      }
    }
    await expect(page.getByText('do not agree on who said it')).toHaveCount(speakerConflict ? 1 : 0);
    await rows.last().locator('th a').click();
    await expect(page.locator(`#${versions.at(-1)!.quotation}`)).toBeVisible();
  });
}

test('the list names every statement and leads to it', async ({ page }) => {
  await page.goto(`${story}statements/`);
  await expect(page.locator('main ol > li')).toHaveCount(content.statements.length);
  await page.locator('main ol > li a').first().click();
  await expect(page.getByRole('heading', { name: 'Word by word' })).toBeVisible();
});
