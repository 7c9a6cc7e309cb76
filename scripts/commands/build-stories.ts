/** `variorum build`: every named story, or all of them; what has not changed since the last build is left alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildContent } from '../build-content.ts';
import { digestOf, isUpToDate, remember } from '../project/build-digest.ts';
import { shown, storyNames } from '../project/content-folder.ts';
import { ProjectError } from '../project/project-error.ts';
import { checkStoryName } from '../project/story-name.ts';

export function buildStories(content: string, named: string[], force: boolean): void {
  const stories = named.length > 0 ? named : storyNames(content);
  for (const story of stories) {
    const folder = join(content, story);
    checkStoryName(story, shown(folder));
    if (!existsSync(folder)) {
      throw new ProjectError(shown(folder), 'there is no such story.', 'Start it with `npx variorum new`.');
    }
    process.stderr.write(`${story}: ${buildStory(folder, story, force)}\n`);
  }
}

function buildStory(folder: string, story: string, force: boolean): string {
  const digest = digestOf(folder);
  if (!force && isUpToDate(folder, digest)) return 'unchanged';
  buildContent(folder, story);
  remember(folder, digest);
  return 'built';
}
