/** `variorum build`: every named story, or all of them; what has not changed since the last build is left alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readSources } from '../1-read-source.ts';
import { finishSwap } from '../10-write-collections.ts';
import { buildContent } from '../build-content.ts';
import { digestOf, isUpToDate, remember } from '../project/build-digest.ts';
import { contentFolder, shown, storyNames } from '../project/content-folder.ts';
import { ProjectError } from '../project/project-error.ts';
import { checkStoryName } from '../project/story-name.ts';
import { showProgress } from '../show-progress.ts';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('write the content of all or some stories')
    .argument('[story...]', 'folders below the content folder; all of them by default')
    .option('--content <dir>', 'the folder of stories (or VARIORUM_CONTENT)')
    .option('--force', 'build unchanged stories too')
    .action((stories: string[], options: { content?: string; force?: boolean }) => {
      buildStories(contentFolder(options.content), stories, options.force ?? false);
    });
}

function buildStories(content: string, named: string[], force: boolean): void {
  const stories = named.length > 0 ? named : storyNames(content);
  for (const story of stories) checkStory(join(content, story), story);
  const progress = showProgress('stories', stories.length);
  const lines = stories.map((story) => {
    const line = `${story}: ${buildStory(join(content, story), story, force)}\n`;
    progress.step();
    return line;
  });
  progress.end();
  process.stderr.write(lines.join(''));
}

/** All stories are read before the first is written, so that one bad file leaves everything as it was. */
function checkStory(folder: string, story: string): void {
  checkStoryName(story, shown(folder));
  if (!existsSync(folder)) {
    throw new ProjectError(shown(folder), 'there is no such story.', 'Start it with `npx variorum new`.');
  }
  readSources(folder);
}

function buildStory(folder: string, story: string, force: boolean): 'built' | 'unchanged' {
  finishSwap(folder);
  const digest = digestOf(folder);
  if (!force && isUpToDate(folder, digest)) return 'unchanged';
  buildContent(folder, story);
  remember(folder, digest);
  return 'built';
}
