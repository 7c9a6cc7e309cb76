/** `npm run check:up-to-date`: builds the content anew; a file that comes out different, or goes, is an error. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, projectRoot, shown } from '../project/content-folder.ts';

const content = contentFolder(undefined);
const before = digestsBelow(content);
const program = join(projectRoot, 'scripts', 'variorum.ts');
const { status } = spawnSync(process.execPath, [program, 'build', '--force'], { stdio: 'inherit' });
const after = digestsBelow(content);
const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
const changed = paths.filter((path) => before.get(path) !== after.get(path));
for (const path of changed)
  console.log(`${shown(path)}: not up to date. Commit what \`npm run content\` writes.`);
if (status !== 0 || changed.length > 0) process.exitCode = 1;

function digestsBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && !path.endsWith('.DS_Store'));
  return new Map(files.flatMap((path) => digestOf(path)));
}

function digestOf(path: string): [string, string][] {
  try {
    return [[path, createHash('sha256').update(readFileSync(path)).digest('hex')]];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return [];
    throw error;
  }
}
