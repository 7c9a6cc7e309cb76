import { expect, it } from 'vitest';
import { sayPublished } from './say-published.ts';

it('tells a date, one that is open, and what lets one guess at one', () => {
  expect(sayPublished({ value: '4 March 2024', isOpen: false, clues: [] })).toBe('published 4 March 2024');
  expect(sayPublished({ value: '4/3/24', isOpen: true, clues: [] })).toBe(
    'published 4/3/24, which can be read in two ways',
  );
  expect(sayPublished({ value: null, isOpen: false, clues: ['a Thursday', 'after May'] })).toBe(
    'date not stated; a Thursday; after May',
  );
});
