import { expect, test } from '@playwright/test';
import { joinNext } from '../../src/picture/join-next.ts';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

const shared = content.passages.filter(({ scope, pair }) => scope === 'body' && pair[0] !== pair[1]);
const joined = joinNext(
  shared,
  content.sources.map(({ siglum }) => siglum),
);

test('the picture draws every article, quotation and shared passage, each a link with a name', async ({
  page,
}) => {
  await page.goto(story);
  await expect(page.locator('shared-picture rect.bar')).toHaveCount(content.sources.length);
  await expect(page.locator('shared-picture .tick')).toHaveCount(spoken.length);
  await expect(page.locator('shared-picture .band')).toHaveCount(joined.length);
  for (const link of await page.locator('shared-picture a').all()) {
    await expect(link).toHaveAccessibleName(/\S{2}/);
    expect(await link.getAttribute('href')).toMatch(/^\//);
  }
});

test('the legend accounts for every tick, those without a colour too', async ({ page }) => {
  await page.goto(story);
  const chips = page.locator('figcaption .speaker-chip');
  const quoted = new Set(spoken.flatMap(({ speakerId }) => speakerId ?? []));
  const terms = spoken.filter(({ form }) => form === 'term');
  const open = spoken.filter(({ form, speakerId }) => form !== 'term' && speakerId === null);
  expect(terms.length).toBeGreaterThan(0);
  await expect(chips).toHaveCount(quoted.size + 1 + Number(open.length > 0));
  const classes = await page
    .locator('shared-picture .tick')
    .evaluateAll((ticks) => ticks.map((it) => it.classList[1]));
  for (const hue of new Set(classes))
    await expect(page.locator(`figcaption .speaker-chip.${hue}`)).not.toHaveCount(0);
  await chips.filter({ hasText: 'nobody’s speech' }).click();
  await expect(page.locator('#list [data-form]:not([hidden])')).toHaveCount(terms.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chip of nobody’s speech leads to it, and no search is promised', async ({ page }) => {
    await page.goto(story);
    await page.locator('figcaption .speaker-chip', { hasText: 'nobody’s speech' }).click();
    await expect(page.locator('#terms')).toBeInViewport();
    await expect(page.getByText('use the search above')).toBeHidden();
  });
});

test('the table under the picture has the same passages', async ({ page }) => {
  await page.goto(story);
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('region', { name: 'Shared passages' }).locator('tbody tr')).toHaveCount(
    shared.length,
  );
});

test('focus on a quotation lights the other versions of its statement, by keyboard too', async ({ page }) => {
  const statement = content.statements.find(
    ({ versions }) => versions.filter((one) => one.context === 'body').length > 1,
  )!;
  const ids = statement.versions
    .filter(({ context }) => context === 'body')
    .map(({ quotation }) => quotation);
  await page.goto(story);
  await page.locator(`.tick[href$="#${ids[0]}"]`).focus();
  for (const id of ids) await expect(page.locator(`.tick[href$="#${id}"]`)).toHaveClass(/lit/);
  const other = spoken.find(
    ({ id }) => !content.statements.some(({ versions }) => versions.some((one) => one.quotation === id)),
  )!;
  await expect(page.locator(`.tick[href$="#${other.id}"]`)).not.toHaveClass(/lit/);
});

test('five findings stand with their evidence, and lead on', async ({ page }) => {
  await page.goto(story);
  const shown = content.findings.toSorted((left, right) => left.rank - right.rank).slice(0, 5);
  await expect(page.locator('article.finding h3')).toHaveText(shown.map(({ headline }) => headline));
  await page.locator('article.finding').first().locator('dl a').first().click();
  await expect(page).toHaveURL(/articles\/[a-z]+\/(source\/#L|#p)\d+$/);
});

test('the matrix adds up to the quoted words', async ({ page }) => {
  await page.goto(story);
  const table = page.getByRole('region', { name: 'Who is quoted where' });
  const cells = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number.parseInt(cell.textContent ?? '', 10) || 0),
      ),
    );
  for (const row of cells) expect(row.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(row.at(-1));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture still leads to a quotation in its article', async ({ page }) => {
    await page.goto('/');
    const id = spoken[0]!.id;
    await page.locator(`.tick[href$="#${id}"]`).click();
    await expect(page.locator(`#text #${id}`)).toBeInViewport();
  });
});
