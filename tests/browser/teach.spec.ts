import { expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { saySpeaker } from '../../src/engine/findings/say-speaker.ts';
import { isDisputed } from '../../src/teach/is-disputed.ts';
import { lessonOf } from '../../src/teach/lesson.ts';
import { toSheet } from '../../src/teach/sheet.ts';
import { soleSpeaker } from '../../src/teach/sole-speaker.ts';
import { content } from './read-content.ts';
import { story } from './story.ts';

const textOf = (siglum: string) => content.sources.find((one) => one.siglum === siglum)?.text;
const names = content.findings.flatMap((finding) => {
  const sole = content.speakers.find(({ id }) => id === soleSpeaker(finding, content.statements));
  return sole ? [[finding.id, saySpeaker(sole, textOf)] as const] : [];
});
const { groups, together } = lessonOf(
  content.sources.map(toSheet),
  content.findings.filter((finding) => !isDisputed(finding, content.statements, content.quotations)),
  new Map(names),
);
const questions = [...groups.flatMap((group) => group.questions), ...together];
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
  await expect(page.locator('#answers li')).toHaveCount(questions.length);
  for (const [index, { question }] of questions.entries()) {
    await expect(page.locator('#answers li > p:not(.talk)').nth(index)).toHaveText(question);
  }
  const first = answers(page).first();
  await expect(first.locator('p')).toBeHidden();
  await first.locator('summary').press('Enter');
  await expect(first.locator('p')).toContainText(questions[0]!.answer);
  await first.getByRole('link', { name: 'The words it rests on' }).click();
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

test('the pack prints as one sheet of instructions, a table lying across, a sheet of questions a group, and answers apart', async ({
  page,
}) => {
  await page.goto(pack);
  const [instructions, table, ...rest] = await sheets(page);
  expect(instructions!.text).toContain('How to run it');
  expect(instructions!.across).toBe(false);
  expect(table).toMatchObject({ across: true, text: expect.stringContaining('A table to fill in') });
  expect(table!.text).toContain('What you would ask the author');
  const key = rest.findIndex(({ text }) => text.includes('For the teacher'));
  const asked = rest.slice(0, key).map(({ text }) => text);
  for (const { sigla, questions } of groups) {
    const own = asked.filter((text) => text.includes(`articles ${sigla.join(' and ')}`));
    expect(own).toHaveLength(1);
    for (const { question } of questions) expect(own[0]).toContain(question.slice(0, 30));
  }
  // Groups that have few questions share a sheet.
  const long = [...groups.map((group) => group.questions), together].filter(({ length }) => length > 2);
  expect(asked.length).toBeLessThanOrEqual(long.length + 1);
  for (const { answer } of questions) expect(asked.join(' ')).not.toContain(answer);
  const answered = rest
    .slice(key)
    .map(({ text }) => text)
    .join(' ');
  for (const { answer, places } of questions) {
    expect(answered).toContain(answer.slice(0, 40));
    expect(answered).toContain(`${places[0]!.siglum} ${places[0]!.first}`);
  }
});

test('no group is asked about an article that it does not have', async ({ page }) => {
  await page.goto(pack);
  for (const [index, { sigla }] of groups.entries()) {
    const lines = await page.locator('#answers .group').nth(index).locator('details .tool').allTextContents();
    const named = lines.flatMap((words) => words.match(/\b[A-Z]\b/g) ?? []);
    expect(named.filter((siglum) => !sigla.includes(siglum))).toEqual([]);
  }
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

test('an answer leads to the line that it rests on', async ({ page }) => {
  await page.goto(pack);
  const first = answers(page).first();
  await first.locator('summary').click();
  await first.locator('.tool a').first().click();
  const { siglum, first: line } = questions[0]!.places[0]!;
  await expect(page.locator(`#${siglum.toLowerCase()}-${line}`)).toBeInViewport();
});

test('an article is handed out as numbered lines and nothing else', async ({ page }) => {
  await page.goto(pack);
  await page.getByRole('link', { name: 'A with numbered lines' }).click();
  await expect(page.locator('article#a')).toBeInViewport();
  const { paragraphs } = toSheet(content.sources[0]!);
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const paper = await sheets(page);
  const words = paper.map(({ text }) => text).join(' ');
  const of = content.sources[0]!.text;
  expect(words.replace(/[\s\d]/g, '')).toBe(
    `A${lines.map(({ start, end }) => of.slice(start, end)).join('')}`.replace(/[\s\d]/g, ''),
  );
  for (const { number, start, end } of lines) {
    // What is laid beside a line comes after it.
    expect(words).toContain(`${of.slice(start, end).replace(/\s+/g, ' ')}${number}`);
  }
  expect(paper.length).toBe(1);
});

test('two articles are handed out beside each other, with the numbers of the lesson', async ({ page }) => {
  const [a, b] = [content.sources[0]!, content.sources[1]!];
  await page.goto(`${story}compare/${a.siglum}-${b.siglum}/`.toLowerCase());
  await page.getByRole('link', { name: 'Both texts with numbered lines' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  const paper = await sheets(page);
  expect(paper.every(({ across }) => across)).toBe(true);
  const words = paper.map(({ text }) => text).join(' ');
  for (const source of [a, b]) {
    for (const { number, start, end } of toSheet(source).paragraphs.flatMap(({ lines }) => lines)) {
      expect(words).toContain(`${source.text.slice(start, end).replace(/\s+/g, ' ')}${number}`);
    }
  }
});

test('the texts print one after the other, each on a new sheet', async ({ page }) => {
  await page.goto(`${pack}texts/`);
  const paper = await sheets(page);
  for (const { siglum, text, blocks } of content.sources) {
    const [first] = toSheet({ siglum, text, blocks }).paragraphs[0]!.lines;
    const beginning = text.slice(first!.start, first!.end).replace(/\s+/g, ' ');
    expect(paper.filter((sheet) => sheet.text.startsWith(`${siglum} ${beginning}1`))).toHaveLength(1);
  }
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

  test('texts have their numbers', async ({ page }) => {
    await page.goto(`${pack}texts/`);
    const number = await page
      .locator('#a-2')
      .evaluate((line) => getComputedStyle(line, '::before').content.slice(0, 3));
    expect(number).toBe('"2"');
  });
});
