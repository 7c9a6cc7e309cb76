/** Lighting what stands elsewhere, folding, filters and empty places on the side-by-side pages. */
import { expect, type Page, test } from '@playwright/test';
import { story } from './story.ts';

const pair = (sigla: string) => `${story}compare/${sigla}/`;

/** Sigla of the columns in which something is lit. */
const litIn = (page: Page) =>
  page
    .locator('.compare .lit:visible')
    .evaluateAll((all) => [...new Set(all.map((it) => it.closest<HTMLElement>('.cell')?.dataset['siglum']))]);

test('pointing at a passage lights it in both columns, and leaving puts it out', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.locator('.rows .cell[data-siglum="A"] [data-group]').first().hover();
  expect(await litIn(page)).toEqual(['A', 'B']);
  await page.locator('h1').hover();
  await expect(page.locator('.lit')).toHaveCount(0);
});

test('what is not shared lights nothing', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.locator('.row:not(.shared) .sentence').first().hover();
  await expect(page.locator('.lit')).toHaveCount(0);
});

test('the number of a passage can be reached by keyboard, lights it and is its address', async ({ page }) => {
  await page.goto(pair('a-b'));
  const number = page.getByRole('link', { name: 'Shared passage 1', exact: true });
  await number.focus();
  expect(await litIn(page)).toEqual(['A', 'B']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p-a-\d+-b-\d+$/);
  await expect(page.locator('.row.shared').first()).toBeInViewport();
});

test('a passage that stands elsewhere is pointed to; the pointer lights it and leads there', async ({
  page,
}) => {
  await page.goto(pair('a-b'));
  const pointer = page.getByRole('link', { name: 'B quotes a shared statement here' });
  await pointer.focus();
  expect(await litIn(page)).toEqual(['A', 'B']);
  await pointer.press('Enter');
  const row = page.locator('.row', { has: page.getByText('B prints this in another place.') });
  await expect(row).toBeInViewport();
});

test('as printed, shared text leads to the other column and lights it', async ({ page }) => {
  await page.goto(`${pair('b-d')}?view=printed`);
  const tie = page.locator('.printed .cell[data-siglum="D"] .tie').last();
  await expect(tie).toHaveAccessibleName(/^Also in B, paragraph \d+: go there$/);
  await tie.focus();
  expect((await litIn(page)).toSorted()).toEqual(['B', 'D']);
  await tie.press('Enter');
  await expect(page.locator('.printed .cell[data-siglum="B"] :target')).toBeInViewport();
});

test('as printed, each paragraph has the very words of its article', async ({ page }) => {
  await page.goto(`${story}articles/b/`);
  const words = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';
  const own = words(await page.locator('#text').textContent());
  await page.goto(`${pair('b-d')}?view=printed`);
  const end = await page.locator('.printed .cell[data-siglum="B"]').evaluate((cell) => {
    for (const extra of cell.querySelectorAll('.tie, .initials, .said, .of')) extra.remove();
    return cell.textContent;
  });
  expect(own).toContain(words(end).slice(-60));
});

test('a long stretch that is not shared folds and unfolds by mouse and by keyboard', async ({ page }) => {
  await page.goto(pair('a-b'));
  const stretch = page.locator('.stretch').first();
  const text = stretch.locator('.sentence').first();
  await stretch.locator('summary').click();
  await expect(text).toBeHidden();
  await stretch.locator('summary').press('Enter');
  await expect(text).toBeVisible();
});

test('an empty place is named where it helps: beside the one other article', async ({ page }) => {
  await page.goto(pair('a-b'));
  await expect(page.getByText('no shared text found in B').first()).toBeVisible();
  await expect(page.getByText('answers')).toHaveCount(0);
  await page.goto(`${story}compare/all/`);
  await expect(page.locator('.nothing:visible')).toHaveCount(0);
  await expect(page.locator('.cell.empty .of').first()).toContainText('shares no text here.');
});

test('next and previous are in reach at the foot of the window, by mouse too', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.locator('.row').nth(3).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Next difference' }).click();
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(page.locator('[data-step-status]')).toHaveText(/^Difference 2 of \d+$/);
  await page.getByRole('button', { name: 'Previous difference' }).click();
  await expect(page.locator('[data-step-status]')).toHaveText(/^Difference 1 of \d+$/);
  await expect(page.locator('.variant:focus')).toBeInViewport();
  await expect(page.locator('.variant:focus')).toHaveCSS('outline-style', 'solid');
  expect(await litIn(page)).toContain('B');
});

test('each filter shows what it says, and says so in the address', async ({ page }) => {
  await page.goto(pair('a-b'));
  for (const [name, value, only] of [
    ['Only here', 'only', '.row:not(.shared)'],
    ['Quotations', 'quotations', '.row:has(.quotation)'],
    ['Shared', 'shared', '.row.shared'],
  ] as const) {
    await page.locator('.filters').getByText(name, { exact: true }).click();
    await expect(page.locator('.row:visible')).toHaveCount(await page.locator(only).count());
    expect(new URL(page.url()).searchParams.get('show')).toBe(value);
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Shared' })).toBeChecked();
});

test('a filter that leaves no row says so', async ({ page }) => {
  await page.goto(pair('a-c'));
  const none = page.getByText('No passage is shared');
  await expect(none).toBeHidden();
  await page.locator('.filters').getByText('Shared', { exact: true }).click();
  await expect(none).toBeVisible();
  await page.getByText('As printed', { exact: true }).click();
  await expect(none).toBeHidden();
});

test('two articles that share nothing have no list of differences', async ({ page }) => {
  await page.goto(pair('a-c'));
  await expect(page.getByRole('heading', { name: 'What differs' })).toHaveCount(0);
  await expect(page.locator('.heads')).toContainText('nothing shared with C');
  await page.getByRole('link', { name: 'To the columns' }).click();
  await expect(page.locator('.heads')).toBeInViewport();
});

test('the number of a passage stands at each of its brackets', async ({ page }) => {
  await page.goto(pair('a-b'));
  const cells = page.locator('.row.shared:not(.continues)').first().locator('.cell');
  const numbers = await cells.evaluateAll((all) =>
    all.map((cell) => getComputedStyle(cell, '::after').content.replaceAll('"', '')),
  );
  expect(numbers).toEqual(['none', '1']);
  await expect(page.getByRole('link', { name: 'Shared passage 1', exact: true })).toBeVisible();
});

test('in another order the rows fold, point to moved passages and paint what differs', async ({ page }) => {
  await page.goto(`${story}compare/all/?with=b,a`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('B and A, side by side');
  const pointer = page.getByRole('link', { name: /^A has passage \d+ here$/ });
  const target = (await pointer.getAttribute('href'))!;
  await pointer.click();
  await expect(page.locator(`.row:has(${target})`)).toBeInViewport();
  await expect(page.locator('.rows .variant', { hasText: /^would$/ })).toHaveCount(1);
  await page.locator('.stretch summary').first().click();
  await expect(page.locator('.stretch').first().locator('.sentence').first()).toBeHidden();
});

test('the heads of the columns stay in view while many columns scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 800 });
  await page.goto(`${story}compare/all/`);
  await page.locator('.rows .cell').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.head').first()).toBeInViewport();
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.getByText('Aligned', { exact: true }).click();
  const widths = await page.locator('.rows .cell').evaluateAll((all) => all.map((it) => it.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(320);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead from one row with a difference to the next', async ({ page }) => {
    await page.goto(pair('a-b'));
    const next = page.getByRole('link', { name: 'Next difference' }).first();
    const target = (await next.getAttribute('href'))!;
    await next.click();
    await expect(page.locator(`${target} .variant`).first()).toBeInViewport();
  });

  test('stretches fold and speakers switch off', async ({ page }) => {
    await page.goto(pair('a-b'));
    await page.locator('.stretch summary').first().click();
    await expect(page.locator('.stretch .sentence').first()).toBeHidden();
    await page.locator('.legend .s1').click();
    await expect(page.locator('.rows .initials.s1').first()).toBeHidden();
  });
});
