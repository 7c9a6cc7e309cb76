/** Every command of package.json has its file, and every file that stands where commands do is a command. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const started = new Set(
  Object.values(scripts).flatMap((command) =>
    [...command.matchAll(/node (scripts\/\S+\.ts)/g)].map(([, path]) => path!),
  ),
);

test('a command starts a file that is there', () => {
  expect([...started].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(['site', 'eval', 'fit', 'bench'])('what stands directly in scripts/%s is a command', (folder) => {
  const files = globSync(`scripts/${folder}/*.ts`, { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => !started.has(path.replaceAll('\\', '/')))).toEqual([]);
});
