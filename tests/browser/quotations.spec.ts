import { expect, test } from '@playwright/test';
import { isGuessed, isUncertain } from '../../src/speaker/how-sure.ts';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

const page = `${story}quotations/`;
const speaker = spoken.find(({ speakerId }) => speakerId !== null)!.speakerId!;
const entries = '#list [data-form]';

test('every quotation stands there; readers’ comments do not', async ({ page: tab }) => {
  await tab.goto(page);
  await expect(tab.locator(entries)).toHaveCount(spoken.length);
  for (const { id, context } of content.quotations) {
    await expect(tab.locator(`#why-${id}`)).toHaveCount(context === 'body' ? 1 : 0);
  }
});

test('a speaker narrows the list; the choice stands in the address and comes back with it', async ({
  page: tab,
}) => {
  const wanted = spoken.filter(({ speakerId }) => speakerId === speaker).length;
  await tab.goto(page);
  await tab.getByRole('combobox', { name: 'Speaker', exact: true }).selectOption(speaker);
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(wanted);
  await expect(tab.locator('quotation-filter output')).toHaveText(`${wanted} shown`);
  await expect(tab).toHaveURL(`${page}?speaker=${speaker}`);
  await tab.reload();
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(wanted);
  await tab.getByRole('button', { name: 'Show all' }).click();
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(spoken.length);
});

test('filters that nothing fits say so', async ({ page: tab }) => {
  await tab.goto(`${page}?speaker=${speaker}&form=term`);
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(0);
  await expect(tab.locator('quotation-filter output')).toHaveText('No quotation fits.');
  await tab.getByRole('button', { name: /^Without “term”$/ }).click();
  await expect(tab).toHaveURL(`${page}?speaker=${speaker}`);
  await expect(tab.locator(`${entries}:visible`)).not.toHaveCount(0);
  await expect(tab.getByRole('button', { name: /^Without/ })).toHaveCount(0);
});

test('what the filter has no choice of narrows nothing, and leaves the address', async ({ page: tab }) => {
  await tab.goto(`${page}?speaker=xyz&named=perhaps&form=full&article=Z`);
  await expect(tab).toHaveURL(`${page}?form=full`);
  const wanted = spoken.filter(({ form }) => form === 'full').length;
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(wanted);
  await expect(tab.getByRole('combobox', { name: 'Speaker', exact: true })).toHaveValue('');
});

test('quotations of unnamed speakers can be listed, with the article too', async ({ page: tab }) => {
  const unnamed = content.speakers.filter(({ named }) => !named).map(({ id }) => id);
  const wanted = spoken.filter(({ speakerId }) => unnamed.includes(speakerId ?? ''));
  expect(wanted.length).toBeGreaterThan(0);
  await tab.goto(page);
  await tab.getByLabel('Named or not').selectOption('no');
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(wanted.length);
  await expect(tab).toHaveURL(`${page}?named=no`);
  const inA = wanted.filter(({ id }) => id.startsWith('a-'));
  await tab.getByRole('combobox', { name: 'Article', exact: true }).selectOption('A');
  await expect(tab.locator(`${entries}:visible`)).toHaveCount(inA.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands whole and the filters stay away', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.locator(`${entries}:visible`)).toHaveCount(spoken.length);
    await expect(tab.getByRole('combobox', { name: 'Speaker', exact: true })).toBeHidden();
  });
});

test('a speaker who may be another is marked as uncertain, and why says of how many such are right', async ({
  page: tab,
}) => {
  await tab.goto(page);
  for (const quotation of spoken) {
    const { id, confidence } = quotation;
    const entry = tab.locator(`#why-${id}`);
    await expect(entry.getByText('uncertain', { exact: true })).toHaveCount(isUncertain(quotation) ? 1 : 0);
    if (isGuessed(quotation))
      await expect(entry.locator('.rule')).toContainText(
        `of 100 such speakers, about ${Math.round(100 * confidence)} are right`,
      );
  }
});
