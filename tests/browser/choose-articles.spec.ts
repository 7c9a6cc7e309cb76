/** Any two to five articles in any order: what the script lays is what the build prints. */
import { expect, type Page, test } from '@playwright/test';
import { story } from './story.ts';

const all = `${story}compare/all/`;
const laid = async (page: Page, sigla: string, more = '') => {
  await page.goto(`${all}?with=${sigla}${more}`);
  await expect(page.locator('compare-view[aria-busy]')).toHaveCount(0);
};

/** Everything that a view prints: classes, names, languages, links and words of each element. */
async function printedIn(page: Page, view: string) {
  return page.locator(view).evaluate((home) => {
    for (const other of home.querySelectorAll('noscript')) other.remove();
    return [...home.querySelectorAll<HTMLElement>('*')].map((element) => {
      const attributes = ['class', 'id', 'lang', 'dir', 'href', 'title', 'open', 'aria-hidden'];
      const values = attributes.map((name) => element.getAttribute(name) ?? '');
      // Spaces between blocks are not printed.
      const words = element.textContent?.replace(/\s+/g, '');
      return [
        element.tagName,
        ...values,
        JSON.stringify(Object.entries(element.dataset).toSorted()),
        words,
      ].join('|');
    });
  });
}

for (const view of ['.rows', '.one-text']) {
  test(`${view}: the order of the story, laid by the script, is what the build prints`, async ({ page }) => {
    await page.goto(all);
    const built = await printedIn(page, view);
    await laid(page, 'a,b,c,d,e');
    expect(built.length).toBeGreaterThan(100);
    expect(await printedIn(page, view)).toEqual(built);
  });
}

test('a pair in the other order has remarks, numbered differences and chips in words', async ({ page }) => {
  await laid(page, 'b,a');
  const remarks = page.locator('.rows .remark');
  await expect(remarks.filter({ hasText: 'Other speaker in A: the same words are given to' })).toHaveCount(1);
  await expect(remarks.filter({ hasText: 'Longer here: 18 words' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(page.locator('[data-step-status]')).toHaveText('Difference 1 of 4');
  await page.getByText('One text', { exact: true }).click();
  const chip = page.locator('.chip', { hasText: 'three differences' });
  await chip.locator('summary').click();
  await expect(chip).toContainText('B has “will”; A has “would”');
});

test('two chosen articles stand beside each other, as on the page of a pair', async ({ page }) => {
  await laid(page, 'b,a');
  await expect(page).toHaveTitle(/^B and A, side by side/);
  const [left, right] = await page.locator('.row.shared').first().locator('.cell').all();
  const [b, a] = [(await left!.boundingBox())!, (await right!.boundingBox())!];
  expect(a.y).toBe(b.y);
  expect(a.x).toBeGreaterThan(b.x + b.width);
  await expect(page.getByText('A tells some of this elsewhere, in its own words').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await page.evaluate(() => scrollTo(0, 1500));
  await page.goto('/about/');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
});

test('pointers and gaps stand where the words are missing', async ({ page }) => {
  await laid(page, 'b,a');
  const cell = page.locator('.cell', { has: page.getByRole('link', { name: /^A has passage \d+ here$/ }) });
  await expect(cell.locator('p').filter({ visible: true }).first()).not.toContainText('has passage');
});

test('two articles in the order of the story are read on their own page', async ({ page }) => {
  await page.goto(`${all}?with=a&with=b&view=printed`);
  await expect(page).toHaveURL(/\/compare\/a-b\/\?view=printed$/);
  await page.goto(`${all}?with=b,a`);
  await page.getByRole('link', { name: 'The result of A and B in words' }).click();
  await expect(page).toHaveURL(/\/compare\/a-b\/$/);
});

test('an article named twice, an unknown one and a sixth are said in a sentence', async ({ page }) => {
  await laid(page, 'a,a');
  const said = page.locator('[data-asked]');
  await expect(said).toContainText('A was chosen twice');
  await expect(said).toContainText('All articles are shown');
  await expect(page.locator('.head:visible')).toHaveCount(5);
  await expect(page.locator('.picker')).toBeVisible();
  await expect(page).toHaveURL(all);
  await said.getByRole('link', { name: 'Read A by itself' }).click();
  await expect(page).toHaveURL(/\/articles\/a\/$/);
  await laid(page, 'c,z,a');
  await expect(said).toContainText('This story has no article Z.');
  await expect(page).toHaveURL(`${all}?with=c&with=a`);
  await expect(page.locator('.head:visible')).toHaveCount(2);
});

test('the page says when the chosen articles cannot be loaded', async ({ page }) => {
  await page.route('**/reading.json', (route) => route.abort());
  await laid(page, 'b,a');
  await expect(page.locator('[data-asked]')).toContainText('could not be loaded; all are shown');
  await expect(page.locator('.head:visible')).toHaveCount(5);
});

test('an article chosen in a second place changes places, and a sentence says so', async ({ page }) => {
  await page.goto(`${story}compare/`);
  const places = page.locator('.picker select');
  const values = () => places.evaluateAll((all) => all.map((it) => (it as HTMLSelectElement).value));
  await places.nth(0).focus();
  await places.nth(0).selectOption('b');
  expect(await values()).toEqual(['b', 'a', '', '', '']);
  const status = page.locator('article-picker [role="status"]');
  await expect(status).toHaveText('B is first now, and A takes its place as second.');
  await places.nth(2).selectOption('a');
  expect(await values()).toEqual(['b', 'c', 'a', '', '']);
  await expect(status).toHaveText('A is third now, and C takes its place as second.');
  await places.nth(3).selectOption('a');
  expect(await values()).toEqual(['b', 'c', '', 'a', '']);
  await expect(status).toHaveText('A is fourth now; the third place is free.');
  await places.nth(4).selectOption('e');
  await expect(status).toBeEmpty();
});
