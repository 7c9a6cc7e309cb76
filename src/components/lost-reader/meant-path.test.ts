import { expect, it } from 'vitest';
import { meantPath } from './meant-path.ts';

it('puts the articles of a pair in order, and letters in lower case', () => {
  expect(meantPath('/fair/compare/d-b/', '/')).toBe('/fair/compare/b-d/');
  expect(meantPath('/fair/compare/AA-z/', '/')).toBe('/fair/compare/z-aa/');
  expect(meantPath('/fair/compare/Z-AA/', '/')).toBe('/fair/compare/z-aa/');
  expect(meantPath('/fair/articles/B/', '/')).toBe('/fair/articles/b/');
  expect(meantPath('/News/fair/compare/D-B', '/News/')).toBe('/News/fair/compare/b-d');
});

it('leads nowhere else than there', () => {
  expect(meantPath('/fair/compare/b-d/', '/')).toBeNull();
  expect(meantPath('/fair/compare/all/', '/')).toBeNull();
  expect(meantPath('/elsewhere/B/', '/news/')).toBeNull();
});
