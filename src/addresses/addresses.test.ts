import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { pairName } from './ids.ts';
import { handoutPath, linePath, paragraphPath, passagePath, quotationPath } from './paths.ts';

/** A template that begins at the root of the site, or sigla put together. */
const builder = /`\/[^`\n]*\$\{|join\('-'\)\.toLowerCase\(\)/;
const src = join(import.meta.dirname, '..');

describe('addresses', () => {
  it('have sigla in lower case, and pairs in the order they are given', () => {
    expect(pairName(['B', 'A'])).toBe('b-a');
    expect(handoutPath('fair', ['A', 'B'])).toBe('/fair/teach/a-b/');
  });

  it('lead to the place in an article', () => {
    expect(quotationPath('fair', { id: 'b-415' })).toBe('/fair/articles/b/#b-415');
    expect(paragraphPath('fair', 'B', 3)).toBe('/fair/articles/b/#p3');
    expect(linePath('fair', 'B', 12)).toBe('/fair/articles/b/source/#L12');
  });

  it('lead to the passage between two articles', () => {
    const passage = { id: 'p-a-657-b-1025', pair: ['A', 'B'] as const };
    expect(passagePath('fair', passage)).toBe('/fair/compare/a-b/#p-a-657-b-1025');
  });
});

test('nothing outside this folder builds an address, or the name of a pair', () => {
  const files = globSync(`${src}/**/*.{ts,astro}`).filter(
    (file) => !/^(?:addresses|engine)\/|\.test\.ts$/.test(relative(src, file)),
  );
  expect(files.length).toBeGreaterThan(300);
  const builders = files.filter((file) => builder.test(readFileSync(file, 'utf8')));
  expect(builders.map((file) => relative(src, file))).toEqual([]);
});
