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

test('no blank line stands between imports', () => {
  const broken = codes.filter(({ code }) => /^(?:import .*|\} from .*);\n\n+import /m.test(code));
  expect(broken.map(({ path }) => path)).toEqual([]);
});
