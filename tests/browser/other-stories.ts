import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Served, serveDist } from '../../scripts/site/built/serve-dist.ts';

// Below Playwright's own folder, which it empties before each run.
const folder = 'test-results/other-stories';

/** The site of the test stories, which stands below a folder: built by `other-stories.setup.ts`, once a run. */
export const otherStories = {
  folder,
  content: join(folder, 'content'),
  dist: join(folder, 'dist'),
  host: 'https://news.example',
  base: '/edition/',
};

/** Serves it on a port of its own. */
export function serveOtherStories(): Promise<Served> {
  return serveDist({ dist: otherStories.dist, base: otherStories.base, port: 0 });
}

/** Addresses of a story's pages below the front page: `bridge/compare/a-b/`. */
export function pagesOf(story: string): string[] {
  const files = globSync(`${story}/**/*.html`, { cwd: otherStories.dist });
  return files.map((file) => file.replace(/index\.html$/, '')).sort();
}
