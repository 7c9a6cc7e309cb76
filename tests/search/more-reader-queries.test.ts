import { describe, expect, test } from 'vitest';
import { openSource } from '../../src/search/index/open-source.ts';
import { writeSearchFiles } from '../../src/search/index/write-parts.ts';
import { acronymsOf, toRecords } from '../../src/search/records/to-records.ts';
import { openSearch, type Search } from '../../src/search/search.ts';
import { moreReaderQueries, type ReaderGuess } from './more-reader-queries.ts';
import { readLabelled } from './read-labelled.ts';
import { readStory } from './read-story.ts';

for (const [name, guesses] of Object.entries(moreReaderQueries)) {
  const search = await open(name);
  describe(name, () => {
    for (const guess of guesses) test(guess.typed, async () => check(guess, search));
  });
}

async function open(name: string): Promise<Search> {
  const story = name.includes('/') ? readStory(name) : readLabelled(name);
  const files = writeSearchFiles(toRecords(story), acronymsOf(story));
  return openSearch(await openSource(async (file) => JSON.parse(files.get(file)!)));
}

async function check({ typed, holds, by, nothing }: ReaderGuess, search: Search): Promise<void> {
  const { hits } = await search(typed);
  if (nothing) return expect(hits).toEqual([]);
  const first = hits[0]?.record;
  expect(first, 'nothing found').toBeDefined();
  const text = [first?.text, first?.attribution, ...(first?.speaker?.labels ?? [])].join(' | ');
  const shown = `${first?.speaker?.name}: ${text}`;
  const right = [
    !holds || holds.some((words) => text.includes(words)),
    !by || by.includes(first?.speaker?.name ?? ''),
  ];
  expect([shown, ...right]).toEqual([shown, true, true]);
}
