import { expect, it } from 'vitest';
import { pageOfPair } from './page-of-pair.ts';

it('finds the page of a pair in either order', () => {
  expect(pageOfPair('fair', ['a-b', 'a-c'], 'C', 'A')).toBe('/fair/compare/a-c/');
  expect(pageOfPair('fair', ['a-b'], 'A', 'B')).toBe('/fair/compare/a-b/');
});

it('knows when there is none', () => {
  expect(pageOfPair('fair', ['a-b'], 'B', 'C')).toBeNull();
});
