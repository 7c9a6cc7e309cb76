/** Two habits that no formatter holds: how a file begins, and that its imports are one list. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The code of each file, by path; of a component what stands between the fences. */
const codes = globSync(['{src,scripts,tests}/**/*.{ts,astro}', '*.{ts,mjs}'], { cwd: root }).map((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, code: text.replace(/^#!.*\n/, '').replace(/^---\n/, '') };
});

test('what a file is for stands at its head in `/** */`', () => {
  expect(codes.length).toBeGreaterThan(1000);
  expect(codes.filter(({ code }) => code.startsWith('//')).map(({ path }) => path)).toEqual([]);
});

test('no blank line and no comment stands between imports', () => {
  const parted = /^(?:import .*|\} from .*);\n(?:\n|\/\/.*\n|\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)+import /m;
  expect(codes.filter(({ code }) => parted.test(code)).map(({ path }) => path)).toEqual([]);
});
