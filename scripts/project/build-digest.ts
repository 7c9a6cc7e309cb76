/**
 * What a build depends on and what it left, as digests kept in `.cache/`: the raw files, story.yaml and the
 * source of the program go in; a generated file that was touched since makes the story build again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedNames } from '../10-write-collections.ts';
import { projectRoot } from './content-folder.ts';
import { partsThatBuild } from './needs-rebuild.ts';

const program = [...partsThatBuild, 'scripts', 'package-lock.json'];

export function digestOf(folder: string): string {
  const inputs = ['raw', 'story.yaml'].map((name) => join(folder, name));
  return digestFiles([...inputs, ...program.map((name) => join(projectRoot, name))]);
}

export function isUpToDate(folder: string, digest: string): boolean {
  const file = cacheFile(folder);
  return existsSync(file) && readFileSync(file, 'utf8') === `${digest} ${digestOutput(folder)}\n`;
}

export function remember(folder: string, digest: string): void {
  const file = cacheFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${digest} ${digestOutput(folder)}\n`);
}

function digestOutput(folder: string): string {
  return digestFiles(generatedNames.map((name) => join(folder, name)));
}

function cacheFile(folder: string): string {
  return join(projectRoot, '.cache', 'build', createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

function digestFiles(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  const isFolder = !/\.[a-z]+$/.test(path);
  if (!isFolder) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
