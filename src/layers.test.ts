import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** From what knows nothing of the rest to what readers open: a folder imports from those before it alone. */
const layers = [
  'schemas',
  'engine',
  'source',
  'addresses',
  'excerpt',
  'statement',
  'pair',
  'wording',
  'speaker',
  'article',
  'finding',
  'search',
  'collections',
  'markup',
  'compare',
  'picture',
  'teach',
  'sharing',
  'data',
  'styles',
  'components',
  'layouts',
  'pages',
];

/** Without code. */
const others = ['fonts'];

const src = import.meta.dirname;

test('every folder has its place', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...layers, ...others].sort());
});

test.each(layers)('%s imports nothing from a folder that builds on it', (layer) => {
  const above = layers.slice(layers.indexOf(layer) + 1);
  const files = globSync(`${layer}/**/*.{ts,astro,css}`, { cwd: src }).filter((file) => !isTest(file));
  expect(files.length).toBeGreaterThan(1);
  const upwards = files.flatMap((file) =>
    importsOf(join(src, file))
      .filter((path) => above.includes(path.split('/')[0]!))
      .map((path) => `${file} imports ${path}`),
  );
  expect(upwards).toEqual([]);
});

/** Of modules and of styles, and what a worker is made of. */
function importsOf(file: string): string[] {
  const paths = [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\(|URL\()\s*'(\.[^']+)'/g)];
  return paths.map(([, path]) => relative(src, resolve(dirname(file), path!)));
}

/** What tests need may come from anywhere. */
function isTest(file: string): boolean {
  return /\.(?:test|fixture)\.ts$/.test(file);
}
