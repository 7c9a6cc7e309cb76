import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a folder that has, or gets, a content folder. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  mkdirSync(join(folder, 'content'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
