import { expect, type Page, test } from '@playwright/test';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

const articleOf = (siglum: string) => `${story}articles/${siglum.toLowerCase()}/`;
const first = articleOf('A');

/** The text of every paragraph without what the page adds to it, with the spans it came from. */
function paragraphsOf(page: Page): Promise<{ source: string; text: string }[]> {
  return page.locator('#text p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const added of copy.querySelectorAll('[data-added]')) added.remove();
      return { source: paragraph.getAttribute('data-source') ?? '', text: copy.textContent ?? '' };
    }),
  );
}

for (const { siglum, text, blocks } of content.sources) {
  test(`${siglum}: the marks stripped, the page gives the text of the file back`, async ({ page }) => {
    await page.goto(articleOf(siglum));
    const paragraphs = await paragraphsOf(page);
    const spans = paragraphs.flatMap(({ source }) =>
      source.split(' ').map((one) => one.split('-').map(Number)),
    );
    const bodies = blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => [start, end]);
    expect(spans).toEqual(bodies);
    for (const { source, text: printed } of paragraphs) {
      const raw = source
        .split(' ')
        .map((one) => text.slice(...(one.split('-').map(Number) as [number, number])));
      expect(printed.replace(/\s+/g, ' ')).toBe(raw.join(' ').replace(/\r/g, '').replace(/\s+/g, ' '));
    }
  });
}

test('every quotation of the articles is marked at its address', async ({ page }) => {
  for (const { siglum } of content.sources) {
    await page.goto(articleOf(siglum));
    for (const { id, exact } of spoken.filter((one) => one.id.startsWith(`${siglum.toLowerCase()}-`))) {
      const marked = await page.locator(`#text #${id}`).textContent();
      expect(exact.replace(/\s+/g, ' ').startsWith(marked!.replace(/\s+/g, ' '))).toBe(true);
    }
  }
});

test('marks can be switched off; the choice is remembered and stands in the address', async ({ page }) => {
  await page.goto(first);
  const button = page.getByRole('button', { name: 'Mark quotations' });
  const initials = page.locator('#text .initials').first();
  await expect(initials).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(initials).toBeHidden();
  await expect(page).toHaveURL(/quotations=off/);
  await page.goto(articleOf('B'));
  await expect(page.locator('#text .initials').first()).toBeHidden();
  await page.goto(`${first}?quotations=on`);
  await expect(initials).toBeVisible();
});

test('initials lead to the reason, and the reason back to the words', async ({ page }) => {
  await page.goto(first);
  const initials = page.locator('#text a.initials').first();
  const address = await initials.getAttribute('href');
  await initials.click();
  const entry = page.locator(address!);
  await expect(entry).toBeInViewport();
  await entry.locator('.why summary').click();
  await expect(entry.getByText('Rule')).toBeVisible();
  await entry.getByRole('link', { name: 'in the article' }).click();
  await expect(page.locator(address!.replace('why-', ''))).toBeInViewport();
});

test('what is not article is folded, and opens for its address', async ({ page }) => {
  const comment = content.quotations.find(({ context }) => context === 'comment')!;
  const article = articleOf(comment.id.split('-')[0]!);
  await page.goto(article);
  await expect(page.locator(`#${comment.id}`)).toBeHidden();
  await page.goto(`${article}#${comment.id}`);
  await expect(page.locator(`#${comment.id}`)).toBeVisible();
});

test('odd places carry a sign that leads to a note with the sentence, and on to the line', async ({
  page,
}) => {
  const { siglum, text, notes } = content.sources.find(({ notes }) => notes.length > 1)!;
  await page.goto(articleOf(siglum));
  await expect(page.locator('#text .odd a')).toHaveCount(notes.length);
  await expect(page.locator('#text .odd a').first()).toBeVisible();
  for (const { start, message } of notes) {
    const note = page.locator(`#note-${start}`);
    await expect(note).toContainText(message);
    await expect(note.locator('b')).not.toBeEmpty();
    await expect(note.locator('blockquote')).toContainText(text.slice(start, start + 1));
  }
  await page.setViewportSize({ width: 1360, height: 900 });
  for (const { message } of notes) {
    await expect(page.locator('#text .beside').getByRole('link', { name: message })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Note on the text' }).first().click();
  const first = page.locator(`#note-${notes[0]!.start}`);
  await expect(first).toBeInViewport();
  await first.getByRole('link', { name: /^line/ }).click();
  await expect(page.locator('li:target')).toBeInViewport();
  await page.locator('li:target').getByRole('link', { name: 'Note on how' }).first().click();
  await expect(page.locator('#notes')).toBeVisible();
});

test('a note says that the other article names another speaker, as the findings do', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(first);
  const note = page.locator('#text .beside .note', { hasText: 'other speaker' });
  await expect(note).toHaveCount(1);
  await expect(note).toContainText('B same words, other speaker');
});

test('notes stand about as far down as their words', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(articleOf('B'));
  const notes = page.locator('#text .beside .note:has(> b)');
  const corners = page.locator('#text .edge.open');
  await expect(notes).toHaveCount(await corners.count());
  for (const [at, note] of (await notes.all()).entries()) {
    const [own, corner] = [(await note.boundingBox())!, (await corners.nth(at).boundingBox())!];
    expect(Math.abs(own.y - corner.y)).toBeLessThan(120);
  }
});

test('unknown fields say so in the facts and in the citation', async ({ page }) => {
  const unsigned = content.sources.find(({ metadata }) => metadata.author === null)!;
  await page.goto(articleOf(unsigned.siglum));
  await expect(page.locator('#facts')).toContainText(/Not stated: .*author/);
  await expect(page.getByText('[Author not stated]')).toBeVisible();
});

for (const style of ['APA', 'Chicago', 'BibTeX', 'Wikipedia']) {
  test(`${style}: the citation is copied as it stands, and the page says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(first);
    const row = page.locator('section[aria-labelledby="cite"] dl > div', { hasText: style }).first();
    await row.getByRole('button', { name: `Copy ${style}` }).click();
    await expect(row.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await row.locator('dd > span').textContent());
    expect(copied).toContain(style === 'BibTeX' ? 'Not stated: ' : 'ot stated');
  });
}

test('where nothing may be copied, the citation is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(first);
  await page.getByRole('button', { name: 'Copy APA' }).press('Enter');
  await expect(page.getByText('Selected, ready to copy')).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe(await page.locator('#cite-apa').textContent());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the article reads, marked, and the switch stays away', async ({ page }) => {
    await page.goto(first);
    await expect(page.locator('#text .quotation').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mark quotations' })).toBeHidden();
    await expect(page.locator('#cite-bibtex')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  });
});

for (const width of [360, 768, 1360]) {
  test(`at ${width} px the facts of an article stand clear of the line below them`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(first);
    const facts = (await page.locator('main header .tool').boundingBox())!;
    const tools = (await page.locator('main header .tools').boundingBox())!;
    expect(tools.y - (facts.y + facts.height)).toBeGreaterThanOrEqual(12);
  });
}
