import { expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { questionsOf } from '../../src/teach/questions.ts';
import { content } from './read-content.ts';
import { story } from './story.ts';

const questions = questionsOf(content.findings);
const pack = `${story}teach/`;
const answers = (page: Page) => page.locator('#answers details');

/** The words of each sheet, and whether it lies across. */
async function sheets(page: Page): Promise<{ text: string; across: boolean }[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map((words, index) => ({
    text: words.replace(/\s+/g, ' '),
    across: Number(boxes[index]![1]) > Number(boxes[index]![2]),
  }));
}

test('questions stand there one by one, each with a folded answer that leads to its words', async ({
  page,
}) => {
  await page.goto(pack);
  await expect(page.locator('#answers > li')).toHaveCount(questions.length);
  for (const [index, { question }] of questions.entries()) {
    await expect(page.locator('#answers > li > p').nth(index)).toHaveText(question);
  }
  const first = answers(page).first();
  await expect(first.locator('p')).toBeHidden();
  await first.locator('summary').press('Enter');
  await expect(first.locator('p')).toContainText(questions[0]!.answer);
  await first.getByRole('link').click();
  await expect(page.locator(`#${questions[0]!.id}`)).toBeInViewport();
});

test('all answers open and fold with one button, which says what it will do', async ({ page }) => {
  await page.goto(pack);
  const opening = page.getByRole('button', { name: 'Open all answers' });
  const folding = page.getByRole('button', { name: 'Fold all answers' });
  const open = page.locator('#answers details[open]');
  await opening.press('Space');
  await expect(open).toHaveCount(questions.length);
  await expect(opening).toHaveCount(0);
  await answers(page).last().locator('summary').click();
  await expect(folding).toHaveCount(0);
  await opening.click();
  await folding.click();
  await expect(open).toHaveCount(0);
});

test('the pack prints as one sheet of instructions, a table lying across, questions to write under, and answers apart', async ({
  page,
}) => {
  await page.goto(pack);
  const [instructions, table, ...rest] = await sheets(page);
  expect(instructions!.text).toContain('How to run it');
  expect(instructions!.across).toBe(false);
  expect(table).toMatchObject({ across: true, text: expect.stringContaining('A table to fill in') });
  expect(table!.text).toContain('What you would ask the author');
  const key = rest.findIndex(({ text }) => text.includes('For the teacher'));
  const asked = rest
    .slice(0, key)
    .map(({ text }) => text)
    .join(' ');
  expect(asked).toContain(questions.at(-1)!.question.slice(0, 30));
  expect(asked).not.toContain(questions[0]!.answer.slice(0, 40));
  const answered = rest
    .slice(key)
    .map(({ text }) => text)
    .join(' ');
  for (const { answer } of questions) expect(answered).toContain(answer.slice(0, 40));
  expect(answered).not.toContain(questions[0]!.question.slice(0, 30));
});

test('whatever is open on the screen, the sheets are the same', async ({ page }) => {
  await page.goto(pack);
  const folded = await sheets(page);
  await page.getByRole('button', { name: 'Open all answers' }).click();
  expect(await sheets(page)).toEqual(folded);
});

test('pairs that share text are named, and lead to their comparison', async ({ page }) => {
  await page.goto(pack);
  const { pair } = content.passages.find(({ scope, pair: [a, b] }) => scope === 'body' && a !== b)!;
  await page.getByRole('link', { name: new RegExp(`^${pair.join(' and ')} \\(\\d+ words\\)$`) }).click();
  await expect(page).toHaveURL(new RegExp(`/compare/${pair.join('-').toLowerCase()}/$`));
});

test('an article is handed out without colours', async ({ page }) => {
  await page.goto(pack);
  await page.getByRole('link', { name: 'A without colours' }).click();
  await expect(page.locator('#text .initials').first()).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('an answer opens at a tap, and so do all', async ({ page }) => {
    await page.goto(pack);
    await answers(page).first().locator('summary').tap();
    await expect(answers(page).first().locator('p')).toBeVisible();
    await page.getByRole('button', { name: 'Open all answers' }).tap();
    await expect(answers(page).last().locator('p')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers open one by one, and the button stays away', async ({ page }) => {
    await page.goto(pack);
    await answers(page).first().locator('summary').click();
    await expect(answers(page).first().locator('p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open all answers' })).toHaveCount(0);
  });
});
