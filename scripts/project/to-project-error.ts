/** What the system refuses, in the words of an error of the project: `ENOSPC` is `the disk is full.` with a remedy. */
import { shown } from './content-folder.ts';
import { ProjectError } from './project-error.ts';

const denied = [
  'this may not be opened or written by you.',
  'Change its permissions, or work on a copy.',
] as const;
const readOnly = ['it lies on a read-only file system.', 'Work on a copy.'] as const;
const full = ['there is no room left for it.', 'Make room on the disk.'] as const;

const known: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: readOnly,
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: ['there is no such file or folder.', 'Check the path.'],
  ENOTDIR: ['this, or what it lies in, is no folder.', 'Check the path.'],
  EISDIR: ['this is a folder.', 'Name a file.'],
  ELOOP: ['this is a link that leads back to itself.', 'Put the file itself there.'],
  ENAMETOOLONG: ['this name is too long for the file system.', 'Choose a shorter one.'],
  EMFILE: ['too many files are open.', 'Stop other programs and try again.'],
  ENXIO: ['this is no file.', 'Put a text file there.'],
};

/** What is wrong and what to do, where the system gave a reason that people can act on. */
export function sayFileError(error: unknown): readonly [what: string, remedy: string] | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return known[error.code] ?? null;
}

/** An error as the command line tells it, with the path of its own or the one given; a fault of the program as it is. */
export function toProjectError(error: unknown, read?: string): unknown {
  const said = sayFileError(error);
  if (error instanceof ProjectError || !said) return error;
  const path = (error as NodeJS.ErrnoException).path ?? read;
  return path === undefined ? error : new ProjectError(shown(path), ...said);
}
