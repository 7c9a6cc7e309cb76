import { expect, test } from 'vitest';
import { openSource } from '../index/open-source.ts';
import { writeSearchFiles } from '../index/write-parts.ts';
import { harbourRecord as base } from '../record.fixture.ts';
import { openSearch } from '../search.ts';

test('other ways to write a query are tried where its words do not stand together', async () => {
  const texts = {
    joined: 'HarbourCam is watched by 20,000 people.',
    apart: 'The harbour has one cam.',
    figures: 'There were two hundred and twelve of them.',
  };
  const few = Object.entries(texts).map(([id, text]) => ({ ...base, id, text }));
  const files = writeSearchFiles(few, []);
  const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
  const first = async (typed: string) => (await search(typed)).hits[0]?.record.id;
  expect(await first('harbour cam')).toBe('joined');
  expect(await first('twenty thousand people')).toBe('joined');
  expect(await first('212 of them')).toBe('figures');
});
