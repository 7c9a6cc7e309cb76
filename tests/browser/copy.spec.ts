import { expect, type Locator, type Page, test } from '@playwright/test';
import { content } from './read-content.ts';
import { story } from './story.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a reader would carry away of an element. */
function selectionOf(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    getSelection()!.selectAllChildren(node);
    return String(getSelection());
  });
}

/** What of the file a paragraph is. */
async function sourceOf(paragraph: Locator, text: string): Promise<string> {
  const spans = (await paragraph.getAttribute('data-source'))!.split(' ');
  return spans.map((span) => text.slice(...(span.split('-').map(Number) as [number, number]))).join(' ');
}

async function copied(page: Page): Promise<string> {
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const width of [360, 1360]) {
  test(`at ${width} px what is copied of an article is its text and nothing of the page’s`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { siglum, text } of content.sources) {
      await page.goto(`${story}articles/${siglum.toLowerCase()}/`);
      const sources: string[] = [];
      for (const paragraph of await page.locator('#text p').all()) {
        const source = flat(await sourceOf(paragraph, text));
        expect(flat(await selectionOf(paragraph))).toBe(source);
        sources.push(source);
      }
      expect(flat(await selectionOf(page.locator('#text')))).toBe(sources.join(' '));
    }
  });
}

test('three clicks take a paragraph whole, with a note beside it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1360, height: 900 });
  for (const siglum of ['A', 'B', 'D']) {
    const { text } = content.sources.find((source) => source.siglum === siglum)!;
    await page.goto(`${story}articles/${siglum.toLowerCase()}/`);
    const paragraph = page.locator('#text .beside + p').first();
    await paragraph.click({ clickCount: 3, position: { x: 60, y: 12 } });
    expect(flat(await copied(page))).toBe(flat(await sourceOf(paragraph, text)));
  }
});

test('no initials are copied between the words of a comparison or a statement', async ({ page }) => {
  for (const path of ['compare/a-b/', 'statements/s-a-617/']) {
    await page.goto(story + path);
    const words = page.locator('.sentence:has(.initials), blockquote:has(.initials)').first();
    const own = await words.evaluate((node) => {
      const copy = node.cloneNode(true) as HTMLElement;
      for (const added of copy.querySelectorAll('.initials, .said')) added.remove();
      return copy.textContent ?? '';
    });
    await expect(words.locator('.initials').first()).toBeVisible();
    expect(flat(await selectionOf(words))).toBe(flat(own));
  }
});
