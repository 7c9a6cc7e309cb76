import { type IndexFile, indexFile } from '../search/index/search-files.ts';
import { writeSearchFiles } from '../search/index/write-parts.ts';
import { acronymsOf, toRecords } from '../search/records/to-records.ts';
import { listStories, loadStory } from './load-story.ts';

/** The files of the site's search, by name, and which layout they have. */
export async function loadSearchFiles(): Promise<{
  files: Map<string, string>;
  layout: IndexFile['layout'];
}> {
  const stories = await Promise.all((await listStories()).map(loadStory));
  const files = writeSearchFiles(stories.flatMap(toRecords), stories.flatMap(acronymsOf));
  return { files, layout: files.size === 1 && files.has(indexFile) ? 'whole' : 'parts' };
}
