/** Runs the commands in a folder of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { writeFiles } from './write-files.ts';

/** In this process: most of the time of a command goes into its start. `site-commands.test.ts` starts it as a person does. */
export async function runVariorum(folder: string, ...args: string[]) {
  const stdout = heard(process.stdout);
  const stderr = heard(process.stderr);
  vi.stubEnv('INIT_CWD', folder);
  vi.stubEnv('VARIORUM_CONTENT', join(folder, 'content'));
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await runProgram(args);
    return { status: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.exitCode = before;
    vi.unstubAllEnvs();
    stdout.restore();
    stderr.restore();
  }
}

/** What is written to a stream from here on, which nobody else sees. */
function heard(stream: NodeJS.WriteStream) {
  const parts: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((part) => {
    parts.push(String(part));
    return true;
  });
  return { text: () => parts.join(''), restore: () => spy.mockRestore() };
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
