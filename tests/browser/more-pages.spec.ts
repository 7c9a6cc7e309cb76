import { expect, test } from '@playwright/test';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

test('a speaker’s page has all its quotations, and only its own', async ({ page }) => {
  const id = spoken.find(({ speakerId }) => speakerId !== null)!.speakerId!;
  const own = spoken.filter(({ speakerId }) => speakerId === id);
  await page.goto(`${story}speakers/`);
  await page.locator(`main ol a[href$="/speakers/${id}/"]`).click();
  await expect(page.locator('figure.entry')).toHaveCount(own.length);
  for (const quotation of own) await expect(page.locator(`#why-${quotation.id}`)).toBeVisible();
});

test('a speaker’s page says where the speaker is not quoted, and leads to the list narrowed', async ({
  page,
}) => {
  const quoted = spoken.filter(({ speakerId }) => speakerId !== null);
  const id = quoted[0]!.speakerId!;
  const sigla = new Set(
    quoted.filter(({ speakerId }) => speakerId === id).map((one) => one.id.split('-')[0]!),
  );
  const silent = content.sources.map(({ siglum }) => siglum).filter((one) => !sigla.has(one.toLowerCase()));
  await page.goto(`${story}speakers/${id}/`);
  await expect(page.locator('.standfirst')).toContainText(`Not quoted in ${silent[0]}`);
  const findings = content.findings.filter(({ speakers }) => speakers?.includes(id));
  await expect(page.locator('section[aria-labelledby="findings"] li')).toHaveCount(findings.length);
  await page.getByRole('link', { name: 'In the list of quotations' }).click();
  await expect(page.locator('#list [data-form]:visible')).toHaveCount(
    quoted.filter(({ speakerId }) => speakerId === id).length,
  );
});

test('an article names the findings that rest on it', async ({ page }) => {
  await page.goto(`${story}articles/c/`);
  const own = content.findings.filter(({ sigla }) => sigla.includes('C'));
  const rows = page.locator('section[aria-labelledby="findings"] li');
  await expect(rows).toHaveCount(own.length);
  await rows.first().getByRole('link').click();
  await expect(page.locator('.finding:target')).toBeInViewport();
});

test('every finding has an address, its rule and its words', async ({ page }) => {
  await page.goto(`${story}findings/`);
  for (const { id, rule, evidence } of content.findings) {
    const finding = page.locator(`#${id}`);
    await expect(finding).toContainText(rule);
    // Words that several articles print alike stand once, with a link into each.
    await expect(finding.locator('dl dt a')).toHaveCount(evidence.length);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('of a finding that rests on many places four are open, the others a press away, and all on paper', async ({
    page,
  }) => {
    const { id } = content.findings.find(
      ({ kind, evidence }) => kind === 'sole voice' && evidence.length > 5,
    )!;
    await page.goto(`${story}findings/`);
    const finding = page.locator(`[id="${id}"]`);
    const places = finding.locator('dd').filter({ visible: true });
    const all = await finding.locator('dd').count();
    await expect(places).toHaveCount(4);
    await page.emulateMedia({ media: 'print' });
    await expect(places).toHaveCount(all);
    await page.emulateMedia({ media: 'screen' });
    await finding.locator('details:has(dd) > summary').click();
    await expect(places).toHaveCount(all);
  });
});

test('a wrong address offers the search and the stories', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await page.getByLabel('Words that you remember').fill('step back');
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=step\+back/);
});

test('the about page says what the marks mean and how to add a story', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('heading', { name: 'What the marks mean' })).toBeVisible();
  await expect(page.getByText('npx variorum new')).toBeVisible();
  for (const word of ['statement', 'passage', 'finding', 'basis'])
    await expect(page.locator('.words dt', { hasText: word }).first()).toBeVisible();
});
