import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { matchTextPosition, matchTextQuote } from '../../src/data/match-text-quote.fixture.ts';
import { content, spoken } from './read-content.ts';
import { story } from './story.ts';

test('every download and schema on the page is there', async ({ page, request }) => {
  await page.goto('/data/');
  const addresses = await page
    .locator('main a[href^="/data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    if (/\.json(ld)?$/.test(address)) await response.json();
  }
});

test('every JSON file has the shape of its schema', async ({ request }) => {
  const names = ['sources', 'quotations', 'speakers', 'statements', 'passages', 'findings', 'timeline'];
  for (const name of names) {
    const schema = await (await request.get(`/data/schemas/${name}.json`)).json();
    const file = await (await request.get(`/data${story}${name}.json`)).json();
    const { error } = z.fromJSONSchema(schema).safeParse(file);
    expect(error?.issues ?? [], name).toEqual([]);
    if (Array.isArray(file)) expect(file[0].story, name).toBe(story.replaceAll('/', ''));
  }
});

test('the table of quotations has a row a quotation, comments left out', async ({ request }) => {
  const csv = await (await request.get(`/data${story}quotations.csv`)).text();
  const ids = csv
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[0])
    .filter(Boolean);
  expect(csv.startsWith('\uFEFFid,story,article,line,')).toBe(true);
  expect(ids).toEqual(spoken.map(({ id }) => id));
});

test('both selectors of every annotation find its words in the text', async ({ request }) => {
  const { first } = await (await request.get(`/data${story}annotations.jsonld`)).json();
  expect(first.items).toHaveLength(spoken.length);
  for (const { id, target } of first.items) {
    const { text } = content.sources.find(({ siglum }) =>
      target.source.endsWith(`/${siglum.toLowerCase()}.txt`),
    )!;
    const [quote, position] = target.selector;
    const { start, end } = spoken.find((one) => id.endsWith(`#${one.id}`))!;
    expect(matchTextQuote(text, quote)).toEqual({ start, end });
    expect(matchTextPosition(text, position)).toEqual({ start, end });
  }
});
