import { describe, expect, test } from 'vitest';
import { openSource } from '../../src/search/index/open-source.ts';
import { writeSearchFiles } from '../../src/search/index/write-parts.ts';
import { acronymsOf, toRecords } from '../../src/search/records/to-records.ts';
import { type Answer, openSearch } from '../../src/search/search.ts';
import { readStory } from './read-story.ts';
import { type ReaderQuery, readerQueries } from './reader-queries.ts';

const story = readStory('content/meta-messenger-encryption');
const files = writeSearchFiles(toRecords(story), acronymsOf(story));
const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));

describe('what a reader types finds what a reader expects', () => {
  for (const query of readerQueries) {
    test(query.typed, async () => check(query, await search(query.typed)));
  }
});

function check(query: ReaderQuery, { hits, suggestion }: Answer): void {
  const ids = hits.map(({ record }) => record.id.slice(record.id.indexOf('/') + 1));
  if (query.suggestion !== undefined) expect([ids, suggestion]).toEqual([[], query.suggestion]);
  if (query.first) expect(query.first).toContain(ids[0]);
  if (query.all) expect(ids.slice(0, query.all.length).sort()).toEqual([...query.all].sort());
  if (query.speakers) {
    const speakers = hits.slice(0, 5).flatMap(({ record }) => record.speaker?.name ?? []);
    expect([...new Set(speakers)].sort()).toEqual([...query.speakers].sort());
  }
  const found = query.suggestion === undefined;
  if (found) expect(hits[0]?.tier === 'near').toBe(query.close === true);
}
