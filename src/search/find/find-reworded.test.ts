import { expect, test } from 'vitest';
import { openSource } from '../index/open-source.ts';
import { writeSearchFiles } from '../index/write-parts.ts';
import type { SearchRecord } from '../record.ts';
import { openSearch } from '../search.ts';

const base: SearchRecord = {
  id: '',
  kind: 'quotation',
  text: '',
  path: '/harbour/articles/a/',
  story: 'harbour',
  storyTitle: 'The harbour wall',
  siglum: 'A',
  articleTitle: 'Wall to be raised',
  articleFacts: null,
  language: 'en',
  form: 'full',
  speaker: { id: 'ann-moor', name: 'Ann Moor', kind: 'person', named: true, labels: ['the harbour master'] },
  attribution: 'said Ann Moor',
  setting: null,
  holds: [],
};

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
