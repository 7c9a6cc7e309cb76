/** Where stories live: `--content`, else `VARIORUM_CONTENT`, else `content` beside the program. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProjectError } from './project-error.ts';
import { checkStoryName } from './story-name.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Under npm the process runs in the project's folder; the person stands in `INIT_CWD`. */
export function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

export function contentFolder(option: string | undefined): string {
  const named = option ?? process.env['VARIORUM_CONTENT'];
  return named ? fromHere(named) : join(projectRoot, 'content');
}

/** A path as an error names it: short where it lies below the folder of the call. */
export function shown(path: string): string {
  const short = relative(process.env['INIT_CWD'] ?? process.cwd(), path);
  return short.startsWith('..') ? path : short || '.';
}

/** The folders below `content`, in the order of the alphabet; each is a story. */
function storyNames(content: string): string[] {
  if (!existsSync(content)) {
    throw new ProjectError(
      shown(content),
      'there is no such folder.',
      'Name a folder of stories with --content.',
    );
  }
  if (!statSync(content).isDirectory()) {
    throw new ProjectError(shown(content), 'this is no folder.', 'Name a folder of stories with --content.');
  }
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The stories that a command is given, or all there are; where there are none it is said. */
export function namedStories(content: string, named: string[]): string[] {
  const stories = named.length > 0 ? [...new Set(named)] : storyNames(content);
  if (stories.length === 0) {
    process.stderr.write(
      `${shown(content)}: there are no stories yet. Start one with \`npx variorum new\`.\n`,
    );
  }
  return stories;
}

/** The folder of a story that a command is given; an error where there is none. */
export function storyFolder(content: string, story: string): string {
  const folder = join(content, story);
  checkStoryName(story, shown(folder));
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new ProjectError(shown(folder), 'there is no such story.', 'Start it with `npx variorum new`.');
}
