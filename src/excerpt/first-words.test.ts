import { expect, it } from 'vitest';
import { firstWords } from './first-words.ts';

it('says where there are more', () => {
  expect(firstWords('The ferry\nleft late.', 3)).toBe('The ferry left…');
  expect(firstWords(' The ferry ', 3)).toBe('The ferry');
});
