import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What is read first stands first: a folder imports from those before it, and from `data`, never from those behind. */
const layers = [
  'text',
  'sentences',
  'metadata',
  'blocks',
  'quotation-marks',
  'entities',
  'mentions',
  'cues',
  'form',
  'attribution',
  'anaphora',
  'confidence',
  'figures',
  'speakers',
  'turns',
  'statements',
  'together',
  'passages',
  'timeline',
  'findings',
];

/** What stages hand on, as shapes without code. Stages build on the folders, and no folder builds on a stage. */
const shapes = ['article-in-story.ts', 'found-quotation.ts'];

const engine = import.meta.dirname;

test('every folder has its place', () => {
  const folders = readdirSync(engine, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...layers, 'data'].sort());
});

test.each(layers)('%s imports nothing from a folder that builds on it', (layer) => {
  const above = layers.slice(layers.indexOf(layer) + 1);
  const files = globSync(`${engine}/${layer}/**/*.ts`).filter((file) => !isTest(file));
  expect(files.length).toBeGreaterThan(1);
  const upwards = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => above.includes(path.split('/')[0]!))
      .map((path) => `${relative(engine, file)} imports ${path}`),
  );
  expect(upwards).toEqual([]);
});

test.each([...layers, 'data'])('%s imports no stage', (layer) => {
  const files = globSync(`${engine}/${layer}/**/*.ts`).filter((file) => !isTest(file));
  const stages = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => /^[^./][^/]*\.ts$/.test(path) && !shapes.includes(path))
      .map((path) => `${relative(engine, file)} imports ${path}`),
  );
  expect(stages).toEqual([]);
});

test.each(shapes)('%s holds types alone', (shape) => {
  expect(readFileSync(resolve(engine, shape), 'utf8')).not.toMatch(
    /^(?:import (?!type)|export (?!interface|type))/m,
  );
});

function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)];
  return specifiers.map(([, path]) => relative(engine, resolve(dirname(file), path!)));
}

function isTest(file: string): boolean {
  return /\.(?:test|fixture)\.ts$/.test(file);
}
