import { expect, test } from '@playwright/test';
import { story } from './story.ts';

const pair = (sigla: string) => `${story}compare/${sigla}/`;

test('the result of a pair is said in words, before the rows', async ({ page }) => {
  await page.goto(pair('b-d'));
  const result = page.locator('[data-result]');
  await expect(result).toContainText('All of D also stands in B');
  await expect(result).toContainText('211 words');
  await expect(result).toContainText('No word differs.');
});

test('a difference in the list names who is quoted, leads to the marked words and to the lines', async ({
  page,
}) => {
  await page.goto(pair('a-b'));
  const first = page.locator('.differences li', { hasText: 'would' }).first();
  await expect(first).toContainText('Quoting James Cleverly, A has “would”; B has “will”.');
  await expect(first.getByRole('link', { name: 'A line 4' })).toHaveAttribute(
    'href',
    /\/articles\/a\/source\/#L4$/,
  );
  await first.getByRole('link').first().click();
  await expect(page.locator('.rows .variant:target')).toHaveText('would');
});

test('n and p step through the differences while the focus is inside, and only then', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.keyboard.press('n');
  await expect(page.locator('[data-step-status]')).toBeEmpty();
  await page.locator('#side-by-side').focus();
  await page.keyboard.press('n');
  await expect(page.locator('[data-step-status]')).toHaveText(/^Difference 1 of \d+$/);
  await expect(page.locator('.variant:focus')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('[data-step-status]')).toHaveText(/^Difference (\d+) of \1$/);
});

test('the steps stand at the foot of a phone in one line, and nothing shows beside them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(pair('a-b'));
  await page.locator('.row').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Next difference' }).click();
  const bar = (await page.locator('.step').boundingBox())!;
  expect(bar.x).toBeLessThanOrEqual(0);
  expect(bar.x + bar.width).toBeGreaterThanOrEqual(360);
  expect(bar.y + bar.height).toBeGreaterThanOrEqual(719);
  expect(bar.height).toBeLessThan(60);
  const inside = await page.locator('.step > *').evaluateAll((parts) =>
    parts.map((part) => {
      const { left, right, height } = part.getBoundingClientRect();
      return left >= 0 && right <= 360 && height < 40;
    }),
  );
  expect(inside).toEqual([true, true, true]);
});

test('the numbers of the brackets pass under the heads that stick', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(pair('a-b'));
  const heads = page.locator('.heads');
  const shadow = await heads.evaluate((element) => getComputedStyle(element).boxShadow);
  const widest = Math.max(...[...shadow.matchAll(/(-?\d+(?:\.\d+)?)px/g)].map(([, px]) => Number(px)));
  const number = (await page.locator('.to-passage').first().boundingBox())!;
  expect((await heads.boundingBox())!.x - widest).toBeLessThanOrEqual(number.x);
});

test('titles, passages and shared statements are headings, and links tell where they lead', async ({
  page,
}) => {
  await page.goto(pair('a-b'));
  const columns = page.locator('#side-by-side');
  await expect(columns.getByRole('heading', { level: 3, name: /^A / })).toHaveCount(1);
  await expect(
    columns.getByRole('heading', { level: 3, name: /^Shared passage \d+$/ }).first(),
  ).toBeVisible();
  const statement = columns.getByRole('heading', { name: /^Shared statement, no shared passage: “.+…”/ });
  await expect(statement.first()).toBeAttached();
  const names = await columns.locator('.rows .place a:first-child').allTextContents();
  expect(names.every((name) => /^in [AB], paragraphs? [\d–]+$/.test(name))).toBe(true);
  expect(new Set(names).size).toBeGreaterThan(names.length / 2);
});

test('what is said aloud around a change can be switched off', async ({ page }) => {
  await page.goto(pair('a-b'));
  const said = page.locator('.rows .said').first();
  await expect(said).toHaveText('A has');
  await page.getByText('Changes told to screen readers').click();
  await expect(said).toHaveCSS('display', 'none');
});

test('the way to read is in the address and is remembered', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.getByText('As printed', { exact: true }).click();
  await expect(page.locator('.printed')).toBeVisible();
  await expect(page.locator('.rows')).toBeHidden();
  expect(new URL(page.url()).searchParams.get('view')).toBe('printed');
  await page.goto(pair('b-d'));
  await expect(page.locator('.printed')).toBeVisible();
});

test('rows can be filtered and speakers switched off', async ({ page }) => {
  await page.goto(pair('a-b'));
  const rows = page.locator('.row');
  const all = await rows.filter({ visible: true }).count();
  await page.getByText('Shared', { exact: true }).click();
  const shared = await rows.filter({ visible: true }).count();
  expect(shared).toBeGreaterThan(0);
  expect(shared).toBeLessThan(all);
  await page.getByText('All', { exact: true }).click();
  const initials = page.locator('.rows .initials.s1').first();
  await expect(initials).toBeVisible();
  await page.locator('.legend .s1').click();
  await expect(initials).toBeHidden();
  expect(new URL(page.url()).searchParams.get('s1')).toBe('off');
});

test('any articles in any order stand side by side', async ({ page }) => {
  await page.goto(`${story}compare/`);
  const selects = page.locator('.picker select');
  await selects.nth(0).selectOption('d');
  await selects.nth(1).selectOption('b');
  await selects.nth(2).selectOption('a');
  await page.getByRole('button', { name: 'Read side by side' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('D, B and A, side by side');
  const heads = page.locator('.head').filter({ visible: true });
  await expect(heads.locator('.siglum')).toHaveText(['D', 'B', 'A']);
  await expect(page.locator('.row').first().locator('.cell')).toHaveCount(3);
});

test('every sentence of every article stands on the page of all exactly once', async ({ page }) => {
  await page.goto(`${story}compare/all/`);
  const ids = await page.locator('.rows .sentence').evaluateAll((all) => all.map((it) => it.id));
  expect(ids.length).toBeGreaterThan(50);
  expect(new Set(ids).size).toBe(ids.length);
});

test('on a laptop five columns stand in the window, the page itself scrolls, and heads that stick are low', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${story}compare/all/`);
  const heads = page.locator('.heads');
  const last = (await page.locator('.head').last().boundingBox())!;
  expect(last.x + last.width).toBeLessThanOrEqual(1280);
  expect((await heads.boundingBox())!.y).toBeLessThan(360);
  const row = page.locator('.row').nth(5);
  const topOfRow = () => row.evaluate((it) => it.getBoundingClientRect().top + scrollY);
  const before = await topOfRow();
  await page.mouse.move(640, 600);
  await page.mouse.wheel(0, 900);
  await expect(page.locator('.heads.stuck')).toHaveCount(1);
  expect(await page.evaluate(() => scrollY)).toBe(900);
  expect((await heads.boundingBox())!).toMatchObject({ y: 0, height: expect.closeTo(34, -1) });
  expect(await topOfRow()).toBeCloseTo(before, 0);
});

test('a narrow window gets one article in full, with the others behind a chip', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${story}compare/all/`);
  await expect(page.locator('.rows')).toBeHidden();
  const chip = page.locator('.one-text .passage.shared .chip').first();
  await expect(chip.locator('.version').first()).toBeHidden();
  await chip.locator('summary').click();
  await expect(chip.locator('.version').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the views and filters work', async ({ page }) => {
    await page.goto(pair('a-b'));
    await expect(page.locator('.step')).toBeHidden();
    await page.getByText('One text', { exact: true }).click();
    await expect(page.locator('.one-text')).toBeVisible();
    await expect(page.locator('.rows')).toBeHidden();
  });

  test('the pairs are listed with their shares', async ({ page }) => {
    await page.goto(`${story}compare/`);
    await expect(page.locator('.standfirst')).toContainText(
      'Five articles, ten pairs; three of them share text.',
    );
    await expect(page.locator('tbody tr')).toHaveCount(3);
    await expect(page.locator('tbody tr').first()).toContainText('100% of D');
    await expect(page.locator('.apart a')).toHaveCount(7);
  });

  test('links of all pairs stand in place of the form that cannot choose', async ({ page }) => {
    await page.goto(`${story}compare/`);
    await expect(page.locator('.picker')).toBeHidden();
    await expect(page.locator('.pairs a:visible')).toHaveCount(10);
    await page.goto(`${story}compare/all/`);
    await page.locator('.choose > summary').click();
    await expect(page.locator('.picker')).toBeHidden();
    await expect(page.locator('.pairs a:visible')).toHaveCount(10);
    await page.getByRole('link', { name: 'B and D', exact: true }).click();
    await expect(page).toHaveURL(`${story}compare/b-d/`);
  });
});

for (const width of [360, 768, 1024, 1360]) {
  test(`at ${width} px a link leads to words that the heads of the columns leave free`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const sigla of ['a-b', 'a-d']) {
      await page.goto(pair(sigla));
      const names = await page
        .locator('.differences a[href^="#"], .compare .cell a[href^="#"]')
        .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).hash))]);
      expect(names.length).toBeGreaterThan(2);
      const covered: string[] = [];
      for (const name of names) {
        await page.evaluate((hash) => {
          location.hash = '';
          location.hash = hash;
        }, name);
        const free = await page.locator(name).evaluate((target) => {
          const box = target.getClientRects()[0];
          // What another view prints is not on the page.
          if (!box) return true;
          const { left, top, width: wide } = box;
          const over = document.elementFromPoint(left + Math.min(wide / 2, 20), top + 1);
          return !over?.closest('.heads');
        });
        if (!free) covered.push(`${sigla} ${name}`);
      }
      expect(covered).toEqual([]);
    }
  });
}

test('an address that is opened leads to words clear of the heads, under a long headline too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(`${pair('a-b')}#d2-a`);
  const clear = () =>
    page.locator('#d2-a').evaluate((target) => {
      const heads = document.querySelector('.heads')!.getBoundingClientRect();
      return target.getBoundingClientRect().top - heads.bottom;
    });
  await expect.poll(clear).toBeGreaterThan(0);
  await page
    .locator('.heads .name a')
    .first()
    .evaluate((link) => (link.textContent = 'A long headline '.repeat(12)));
  const isMeasured = () =>
    page.evaluate(() => {
      const heads = document.querySelector<HTMLElement>('.heads')!.offsetHeight;
      return document.documentElement.style.getPropertyValue('--heads') === `${heads}px`;
    });
  await expect.poll(isMeasured).toBe(true);
  await page.evaluate(() => {
    location.hash = '';
    location.hash = '#d2-a';
  });
  await expect.poll(clear).toBeGreaterThan(0);
});

test('the step that a reader is at stands in the address, to be sent on', async ({ page }) => {
  await page.goto(pair('a-b'));
  await page.getByRole('button', { name: 'Next difference' }).click();
  const at = page.locator('.variant:focus');
  await expect(page).toHaveURL(new RegExp(`#${await at.getAttribute('id')}$`));
});

test.describe('five articles', () => {
  const all = `${story}compare/all/`;

  for (const width of [768, 1024, 1200])
    test(`at ${width} px they are one text, and columns scroll with the page`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(all);
      await expect(page.locator('.one-text')).toBeVisible();
      await expect(page.locator('.rows')).toBeHidden();
      await page.getByText('Aligned', { exact: true }).click();
      await expect(page.locator('.rows')).toBeVisible();
      const inner = await page.locator('.scroller').evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(inner).toBe(0);
      await expect(page.locator('.rows .cell:not(.empty) .of').first()).toBeVisible();
    });

  test('stand side by side where they fit, and three of them from 768 px on', async ({ page }) => {
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(all);
    await expect(page.locator('.rows')).toBeVisible();
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(`${all}?with=a,b,e`);
    await expect(page.locator('.head:visible')).toHaveCount(3);
    await expect(page.locator('.rows')).toBeVisible();
  });
});
