/** What a reader asks, followed by clicks from the front page to the words in the file: three at most. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { content } from './read-content.ts';
import { story } from './story.ts';

/** Clicks in turn, and gives their number. */
async function follow(page: Page, ...steps: ((page: Page) => Locator)[]): Promise<number> {
  await page.goto(story);
  for (const step of steps) await step(page).filter({ visible: true }).first().click();
  return steps.length;
}

const findingOf = (kind: string) => content.findings.find((finding) => finding.kind === kind)!;
const textOf = (siglum: string) => content.sources.find((source) => source.siglum === siglum)!.text;
const lineOfFile = (page: Page) => page.locator('main a[href*="/source/#L"]');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('who changed a word inside the marks: from the finding, in two clicks', async ({ page }) => {
    const finding = findingOf('wording inside the marks');
    const clicks = await follow(
      page,
      () => page.locator(`[id="${finding.id}"]`).getByRole('link', { name: 'All versions →' }),
      lineOfFile,
    );
    const { siglum, differs } = finding.evidence.find((one) => one.differs)!;
    await expect(page.locator(':target')).toContainText(
      textOf(siglum).slice(differs![0]!.start, differs![0]!.end),
    );
    expect(clicks).toBe(2);
  });

  test('any word that two articles print differently: from the list of a pair, in three', async ({
    page,
  }) => {
    const clicks = await follow(
      page,
      () => page.getByRole('navigation').getByRole('link', { name: 'Compare' }),
      () => page.getByRole('row', { name: 'A and B' }).getByRole('link', { name: 'A and B' }),
      () => page.locator('.differences .lines a'),
    );
    await expect(page.locator(':target')).toBeVisible();
    expect(clicks).toBe(3);
  });

  test('who is quoted in one article only: from the table, in two', async ({ page }) => {
    const [id] = findingOf('quoted in one article only').speakers!;
    const clicks = await follow(
      page,
      () => page.getByRole('region', { name: 'Who is quoted where' }).locator(`a[href$="/speakers/${id}/"]`),
      lineOfFile,
    );
    const quotation = content.quotations.find(({ speakerId }) => speakerId === id)!;
    await expect(page.locator(':target')).toContainText(quotation.exact);
    expect(clicks).toBe(2);
  });
});

test('which article is a copy, and what it left out: from the finding, in three', async ({ page }) => {
  const { pair, id } = findingOf('reprint');
  const clicks = await follow(
    page,
    () => page.locator(`[id="${id}"]`).getByRole('link', { name: `Compare ${pair!.join(' and ')} →` }),
    () => page.locator('.controls').getByText('Only here', { exact: true }),
    () => page.locator('.row:not(.shared)').getByRole('link', { name: /^lines? [\d–]+ of the file$/ }),
  );
  await expect(page).toHaveURL(new RegExp(`/articles/${pair![0].toLowerCase()}/source/#L\\d+$`));
  await expect(page.locator(':target')).toBeVisible();
  expect(clicks).toBe(3);
});
