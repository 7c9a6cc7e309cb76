/** Runs the command line as a person would, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { writeFiles } from './write-files.ts';

const program = fileURLToPath(new URL('../../scripts/variorum.ts', import.meta.url));

export function runVariorum(folder: string, ...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, VARIORUM_CONTENT: join(folder, 'content') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A folder with these files, gone when the test is done. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const { folder, remove } = keptFolderOf(files);
  onTestFinished(remove);
  return folder;
}

/** A folder with these files for several tests. */
export function keptFolderOf(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  writeFiles(folder, files);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Every file below a folder with its bytes, to see that nothing has changed. */
export function snapshotOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}
