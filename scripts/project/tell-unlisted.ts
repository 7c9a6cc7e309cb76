/** Files of `raw/` that story.yaml does not list are left out of the story; a line on stderr says so. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shown } from './content-folder.ts';
import type { StoryFile } from './read-story.ts';

export function tellUnlisted(folder: string, { story }: Pick<StoryFile, 'story'>): void {
  for (const file of unlistedFiles(folder, story)) {
    process.stderr.write(
      `${shown(join(folder, 'raw', file))}: story.yaml does not list this file; it is left out.\n`,
    );
  }
}

/** Files whose names begin with a dot are nobody’s article. */
function unlistedFiles(folder: string, story: StoryFile['story']): string[] {
  const raw = join(folder, 'raw');
  if (!existsSync(raw)) return [];
  const listed = new Set(story.articles.map(({ file }) => join(raw, file)));
  return readdirSync(raw, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !listed.has(path))
    .map((path) => relative(raw, path))
    .sort();
}
