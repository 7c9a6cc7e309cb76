/** A speaker who may well be another bears one mark of doubt wherever the name stands. */
import { expect, test } from '@playwright/test';
import { isUncertain, speakersInDoubt } from '../../src/speaker/how-sure.ts';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

const doubted = spoken.filter(isUncertain);
const inDoubt = speakersInDoubt(spoken);
const sure = content.speakers.filter(({ id }) => !inDoubt.has(id));
const mark = 'uncertain';
const exact = { exact: true } as const;

test.beforeAll(() => expect(Math.min(inDoubt.size, sure.length)).toBeGreaterThan(0));

for (const [what, path, row] of [
  ['the list of speakers', 'speakers/', 'ol > li'],
  ['the table of a story', '', 'tbody tr'],
  ['the chips of a picture', '', 'figcaption li'],
] as const) {
  test(`${what} marks those who have no sure quotation, and no other`, async ({ page }) => {
    await page.goto(`${story}${path}`);
    const marked = page.locator(row).filter({ has: page.locator(`a[href*="/speakers/"]`) });
    for (const { id } of content.speakers) {
      const one = marked.filter({ has: page.locator(`a[href$="/speakers/${id}/"]`) });
      if ((await one.count()) === 0) continue;
      await expect(one.getByText(mark, exact)).toHaveCount(inDoubt.has(id) ? 1 : 0);
    }
    const texts = await marked.getByText(mark, exact).count();
    if (row !== 'figcaption li') expect(texts).toBe(inDoubt.size);
  });
}

test('a speaker’s page marks the quotation, the citation and the head', async ({ page }) => {
  for (const id of inDoubt) {
    const { name } = content.speakers.find((speaker) => speaker.id === id)!;
    await page.goto(`${story}speakers/${id}/`);
    await expect(page.locator('.kicker').getByText(mark, exact)).toBeVisible();
    for (const quotation of doubted.filter(({ speakerId }) => speakerId === id)) {
      const entry = page.locator(`#why-${quotation.id}`);
      await expect(entry.getByText(mark, exact)).toBeVisible();
      await expect(entry.locator(`#cite-${quotation.id}`)).toContainText(`${name} (uncertain)`);
    }
  }
});

test('initials in an article bear a question mark', async ({ page }) => {
  const { id } = doubted[0]!;
  await page.goto(`${story}articles/${id[0]}/`);
  const signs = page.locator(`a.initials[href="#why-${id}"]`);
  await expect(signs.first()).toHaveAttribute('data-sign', /^\p{L}+\?$/u);
  await expect(signs.first()).toHaveAttribute('aria-label', /\(uncertain\)/);
});

test('hits of the search are marked', async ({ page }) => {
  const [{ exact: words }] = doubted as [(typeof doubted)[0]];
  await page.goto(`/search/?q=${encodeURIComponent(`"${words}"`)}`);
  const hit = page.locator('.hits li').filter({ hasText: words }).first();
  await expect(hit.getByText(mark, exact)).toBeVisible();
});
