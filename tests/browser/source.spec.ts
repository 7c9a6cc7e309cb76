import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { content } from './read-content.ts';
import { story } from './story.ts';

for (const { siglum, text, sha256 } of content.sources) {
  test(`${siglum}: the numbered lines are the file, and the checksum is its own`, async ({
    page,
    request,
  }) => {
    await page.goto(`${story}articles/${siglum.toLowerCase()}/source/`);
    const lines = await page.locator('ol code').allTextContents();
    expect(lines.join('\n')).toBe(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
    await expect(page.getByText(sha256)).toBeVisible();
    const file = await request.get(`/data${story}${siglum.toLowerCase()}.txt`);
    expect(
      createHash('sha256')
        .update(await file.body())
        .digest('hex'),
    ).toBe(sha256);
  });
}

test('a line has an address, and a line of the body leads to its paragraph', async ({ page }) => {
  await page.goto(`${story}articles/a/source/#L3`);
  await expect(page.locator('#L3')).toBeInViewport();
  await page.getByRole('link', { name: 'Paragraph 3 of the article' }).click();
  await expect(page).toHaveURL(/articles\/a\/#p3$/);
  await expect(page.locator('#p3')).toBeInViewport();
});
