/** Where stories live: `--content`, else `VARIORUM_CONTENT`, else `content` beside the program. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProjectError } from './project-error.ts';

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
export function storyNames(content: string): string[] {
  if (!existsSync(content)) {
    throw new ProjectError(
      shown(content),
      'there is no such folder.',
      'Name a folder of stories with --content.',
    );
  }
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
