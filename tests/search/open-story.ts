/** In: a story. Out: the search over it, by way of the files that the site would have. */

import { openSource } from '../../src/search/index/open-source.ts';
import { writeSearchFiles } from '../../src/search/index/write-parts.ts';
import { acronymsOf, type StoryToSearch, toRecords } from '../../src/search/records/to-records.ts';
import { openSearch, type Search } from '../../src/search/search.ts';

export async function openStory(story: StoryToSearch): Promise<Search> {
  const files = writeSearchFiles(toRecords(story), acronymsOf(story));
  return openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
}
