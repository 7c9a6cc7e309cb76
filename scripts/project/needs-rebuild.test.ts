import { expect, test } from 'vitest';
import { isStage, isStorySource } from './needs-rebuild.ts';

test.each([
  ['fair/raw/a.txt', true],
  ['fair/raw/of-may/a.txt', true],
  ['fair\\raw\\a.txt', true],
  ['fair/story.yaml', true],
  ['story.yaml', false],
  ['fair/sources/a.json', false],
  ['fair/articles/a.md', false],
  ['fair/raw', false],
  ['fair/raw-notes/a.txt', false],
])('%s makes the content old: %s', (path, expected) => expect(isStorySource(path)).toBe(expected));

test.each([
  ['src/engine/4-find-quotations.ts', true],
  ['src/engine/data/titles.ts', true],
  ['src\\engine\\data\\titles.ts', true],
  ['src/schemas/story.ts', true],
  ['src/markup/to-markdown.ts', true],
  ['scripts/1-read-source.ts', true],
  ['scripts/project/read-story.ts', true],
  ['src/engine/4-find-quotations.test.ts', false],
  ['src/pages/index.astro', false],
  ['src/compare/to-pair.ts', false],
  ['scripts/eval/blocks.ts', false],
  ['src/engine/notes.md', false],
])('%s makes the content old: %s', (path, expected) => expect(isStage(path)).toBe(expected));
