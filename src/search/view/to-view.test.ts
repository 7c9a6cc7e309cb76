import { expect, test } from 'vitest';
import { openSource } from '../index/open-source.ts';
import { writeSearchFiles } from '../index/write-parts.ts';
import { harbourRecord as base } from '../record.fixture.ts';
import { openSearch } from '../search.ts';
import type { Filters } from './facets.ts';
import { toView } from './to-view.ts';

const records = [
  { ...base, id: 'quoted', text: 'The UK will hold.', attribution: null },
  { ...base, id: 'told', kind: 'passage' as const, text: 'They left the U.K. for good.', speaker: null },
];
const files = writeSearchFiles(records, []);
const source = await openSource(async (name) => JSON.parse(files.get(name)!));

async function view(typed: string, filters: Filters = {}) {
  return toView(typed, await openSearch(source)(typed), filters, 20, source);
}

test('a filter of the address that is nothing on the site narrows nothing', async () => {
  const { total, facets, narrowed } = await view('UK', { form: 'xyz', speaker: 'nobody-here' });
  expect([total, narrowed]).toEqual([2, []]);
  expect(facets.flatMap(({ options }) => options.map(({ value }) => value))).not.toContain('xyz');
});
test('a filter that leaves nothing is told with its label', async () => {
  const { total, facets, narrowed } = await view('left', { speaker: 'ann-moor' });
  expect([total, narrowed.map(({ label }) => label)]).toEqual([0, ['Ann Moor']]);
  expect(facets.flatMap(({ options }) => options)).toContainEqual({
    value: 'ann-moor',
    label: 'Ann Moor',
    count: 0,
    chosen: true,
  });
});
test('a group stands where the best of its hits does', async () => {
  const namesOf = async (typed: string) => (await view(typed)).groups.map(({ name }) => name);
  expect(await namesOf('UK')).toEqual(['quotations', 'passages']);
  expect(await namesOf('U.K.')).toEqual(['passages', 'quotations']);
});
test('a hit names its story where the site has several, whichever of them has the hits', async () => {
  const titles = async (all: typeof records) => {
    const written = writeSearchFiles(all, []);
    const opened = await openSource(async (name) => JSON.parse(written.get(name)!));
    const { groups } = toView('hold', await openSearch(opened)('hold'), {}, 20, opened);
    return groups.flatMap(({ hits }) => hits.map(({ storyTitle }) => storyTitle));
  };
  expect(await titles(records)).toEqual([null]);
  const other = {
    ...base,
    id: 'other',
    story: 'fair',
    storyTitle: 'The fair',
    text: 'We left.',
    attribution: null,
  };
  expect(await titles([...records, other])).toEqual(['The harbour wall']);
});

test('where not all was read, stories are counted over all, the chosen one by its hits', async () => {
  const answer = {
    ...(await openSearch(source)('UK')),
    about: null,
    stories: [
      { story: 'fair', title: 'The fair', count: 40 },
      { story: 'harbour', title: 'The harbour wall', count: 3 },
    ],
  };
  const stories = (filters: Filters, about: number | null = null) =>
    toView('UK', { ...answer, about }, filters, 20, source).facets.find(({ name }) => name === 'story')
      ?.options;
  expect(stories({})?.map(({ label, count }) => [label, count])).toEqual([
    ['The fair', 40],
    ['The harbour wall', 3],
  ]);
  expect(stories({ story: 'harbour' })?.find(({ chosen }) => chosen)?.count).toBe(2);
  expect(stories({ story: 'harbour' }, 3)?.find(({ chosen }) => chosen)?.count).toBe(3);
});
test('a step further reads more than was read', async () => {
  const answer = { ...(await openSearch(source)('UK')), about: 107, limit: 100 };
  expect(toView('UK', answer, {}, 20, source).cut).toEqual({ read: 2, about: 107, limit: 100 });
});

test('a story that bears the title of the article is not named beside it', async () => {
  const own = { ...base, id: 'own', text: 'It will hold.', storyTitle: base.articleTitle };
  const other = { ...base, id: 'other', story: 'quay', storyTitle: 'The quay', text: 'It may hold.' };
  const written = writeSearchFiles([own, other], []);
  const opened = await openSource(async (name) => JSON.parse(written.get(name)!));
  const { groups } = toView('hold', await openSearch(opened)('hold'), {}, 20, opened);
  const hits = groups.flatMap(({ hits }) => hits.map(({ id, storyTitle }) => [id, storyTitle]));
  expect(Object.fromEntries(hits)).toEqual({ own: null, other: 'The quay' });
});

test('a hit says that its speaker is uncertain', async () => {
  const written = writeSearchFiles([{ ...base, id: 'a', text: 'It will hold.', uncertain: true }], []);
  const opened = await openSource(async (name) => JSON.parse(written.get(name)!));
  const { groups } = toView('hold', await openSearch(opened)('hold'), {}, 20, opened);
  expect(groups[0]?.hits[0]?.uncertain).toBe(true);
});
