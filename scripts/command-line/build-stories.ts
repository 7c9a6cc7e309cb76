/** `variorum build`: every named story, or all of them; what has not changed since the last build is left alone. */
import type { Command } from 'commander';
import { readSources } from '../1-read-source.ts';
import { dropFresh, finishSwap, swapIn } from '../10-write-collections.ts';
import { buildContent } from '../build-content.ts';
import { digestOf, isUpToDate, remember } from '../project/build-digest.ts';
import { contentFolder, namedStories, storyFolder } from '../project/content-folder.ts';
import { tellDraft } from '../project/draft-summary.ts';
import { tellUnlisted } from '../project/tell-unlisted.ts';
import { showProgress } from './show-progress.ts';

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
  const stories = namedStories(content, named).map((story) => ({
    story,
    folder: storyFolder(content, story),
  }));
  for (const { folder } of stories) {
    const file = readSources(folder);
    tellUnlisted(folder, file);
    tellDraft(file);
  }
  const progress = showProgress('stories', stories.length);
  const fresh: Fresh[] = [];
  try {
    const lines = stories.map(({ story, folder }) => {
      const digest = buildFresh(folder, story, force);
      if (digest !== null) fresh.push({ folder, digest });
      progress.step();
      return `${story}: ${digest === null ? 'unchanged' : 'built'}\n`;
    });
    putInPlace(fresh);
    progress.end();
    process.stderr.write(lines.join(''));
  } catch (error) {
    for (const { folder } of fresh) dropFresh(folder);
    throw error;
  }
}

interface Fresh {
  folder: string;
  /** What was built from. */
  digest: string;
}

/** Null where nothing has changed since the last build. */
function buildFresh(folder: string, story: string, force: boolean): string | null {
  finishSwap(folder);
  const digest = digestOf(folder);
  if (!force && isUpToDate(folder, digest)) return null;
  buildContent(folder, story);
  return digest;
}

/** All stories are built before the first is put in place, so that one bad entry leaves everything as it was. */
function putInPlace(fresh: readonly Fresh[]): void {
  for (const { folder, digest } of fresh) {
    swapIn(folder);
    remember(folder, digest);
  }
}
