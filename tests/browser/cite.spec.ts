import { expect, test } from '@playwright/test';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const today = () =>
  new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

for (const path of ['quotations/', 'articles/a/', 'statements/s-a-617/']) {
  test(`${path}: a quotation is cited with its words, their address and the day`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(story + path);
    const quotation = spoken.find(({ id }) => id === 'a-617')!;
    const cite = page.locator('details.cite', { has: page.locator('#cite-a-617') });
    await cite.locator('summary').click();
    await cite.getByRole('button').click();
    await expect(cite.getByRole('status')).toHaveText('Copied');
    const copied = flat(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.startsWith(`“${flat(quotation.exact)}” James Cleverly, attributed with “`)).toBe(true);
    expect(copied).toContain('In: [No headline; begins');
    expect(copied).toContain('Paragraph 4.');
    const address = new URL(`${story}articles/a/#a-617`, page.url()).href;
    expect(copied.endsWith(`${address}, read on ${today()}.`)).toBe(true);
    await page.goto(address);
    await expect(page.locator('#a-617')).toBeInViewport();
  });
}

test('a finding has a link to itself, and is cited with its rule, the story, the address and the day', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [{ id, rule, sentence }] = content.findings as [(typeof content.findings)[0]];
  await page.goto(`${story}findings/`);
  await expect(page.locator('details.cite')).toHaveCount(content.findings.length);
  const card = page.locator(`#${id}`);
  await card.locator('.cite > summary').click();
  await card.locator('.cite').getByRole('button').click();
  await expect(card.locator('.cite').getByRole('status')).toHaveText('Copied');
  const copied = flat(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toContain(flat(sentence));
  expect(copied).toContain(`by the rule “${rule}”. In: `);
  const address = new URL(`${story}findings/#${id}`, page.url()).href;
  expect(copied.endsWith(`${address}, read on ${today()}.`)).toBe(true);
  await page.goto(story);
  await page.locator('.finding .take > a').first().click();
  await expect(page.locator('.finding:target')).toBeVisible();
});

test('an article leads to every other, and at its end to those before and after', async ({ page }) => {
  const sigla = content.sources.map(({ siglum }) => siglum);
  await page.goto(`${story}articles/b/`);
  for (const siglum of sigla.filter((one) => one !== 'B')) {
    await expect(page.getByRole('link', { name: `Read article ${siglum}`, exact: true })).toBeVisible();
  }
  const ends = page.getByRole('navigation', { name: 'Other articles of the story' });
  await ends.getByRole('link').last().click();
  await expect(page).toHaveURL(`${story}articles/c/`);
  await ends.getByRole('link').first().click();
  await expect(page).toHaveURL(`${story}articles/b/`);
});

for (const width of [360, 1360]) {
  test(`at ${width} px the lesson and the data are reached from the top of a story`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(story);
    const start = page.getByRole('navigation', { name: 'Where to begin' });
    for (const name of [/lesson/, /^Data/]) await expect(start.getByRole('link', { name })).toBeInViewport();
    await start.getByRole('link', { name: /lesson/ }).click();
    await expect(page).toHaveURL(`${story}teach/`);
  });
}

test('a statement tells when each article was published, or that it is not stated', async ({ page }) => {
  await page.goto(`${story}statements/s-a-617/`);
  const places = page.locator('section[aria-labelledby="places"] article');
  await expect(places.first()).toContainText('date not stated');
  await expect(places.nth(1)).toContainText(/published \d+ \w+ 20\d\d|published \d/);
});
