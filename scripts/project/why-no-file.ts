/** Why a path cannot be read as a file, and what to do; null where it can be tried. */
import { statSync } from 'node:fs';
import { sayFileError } from './to-project-error.ts';

export const noSuchFile = 'there is no such file.';

export function whyNoFile(path: string): readonly [what: string, remedy: string] | null {
  try {
    const found = statSync(path);
    if (found.isFile()) return null;
    if (found.isDirectory()) return ['this is a folder.', 'Name the text files in it one by one.'];
    return ['this is no file but a pipe or a device.', 'Put a text file there.'];
  } catch (error) {
    const said = sayFileError(error);
    if (!said) throw error;
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [noSuchFile, 'Check the path.'] : said;
  }
}
