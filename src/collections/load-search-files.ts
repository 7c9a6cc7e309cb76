import { writeSearchFiles } from '../search/index/write-parts.ts';
import { oneIdAPerson } from '../search/records/one-person.ts';
import { acronymsOf, toRecords } from '../search/records/to-records.ts';
import { listStories, loadStory } from './load-story.ts';

/** The files of the site's search, by name. */
export async function loadSearchFiles(): Promise<Map<string, string>> {
  const stories = await Promise.all((await listStories()).map(loadStory));
  return writeSearchFiles(oneIdAPerson(stories.flatMap(toRecords)), stories.flatMap(acronymsOf));
}
