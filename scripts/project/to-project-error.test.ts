import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { folderOf } from '../../tests/command-line/run-variorum.ts';
import { ProjectError } from './project-error.ts';
import { toProjectError } from './to-project-error.ts';
import { whyNoFile } from './why-no-file.ts';

const refused = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path && { path }) });

test.each(['EACCES', 'EROFS', 'ENOSPC', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'])(
  '%s is told in two lines, with the path',
  (code) => {
    const told = toProjectError(refused(code, '/stories/pier/story.yaml'));
    expect(told).toBeInstanceOf(ProjectError);
    expect(String(told)).toMatch(/^ProjectError: \/stories\/pier\/story\.yaml: [^\n]+\.\n {2}[A-Z][^\n]+\.$/);
  },
);

it('leaves faults of the program as they are', () => {
  for (const error of [new TypeError('x'), refused('ERR_ASSERTION', '/a'), refused('EACCES'), 'text']) {
    expect(toProjectError(error)).toBe(error);
  }
});

test('why a path is no file', () => {
  const folder = folderOf({ 'a.txt': 'One.' });
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('gone', join(folder, 'gone.txt'));
  writeFileSync(join(folder, 'b.txt'), '');
  expect(whyNoFile(join(folder, 'a.txt'))).toBeNull();
  expect(whyNoFile(folder)?.[0]).toBe('this is a folder.');
  expect(whyNoFile(join(folder, 'gone.txt'))?.[0]).toBe('there is no such file.');
  expect(whyNoFile(join(folder, 'loop.txt'))?.[0]).toBe('this is a link that leads back to itself.');
  expect(whyNoFile(join(folder, 'a.txt/b'))?.[0]).toBe('this, or what it lies in, is no folder.');
  expect(whyNoFile('/dev/null')?.[0]).toBe('this is no file but a pipe or a device.');
});
