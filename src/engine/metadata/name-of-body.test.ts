import { expect, test } from 'vitest';
import { isNameOfBody } from './name-of-body.ts';

test.each([
  ['Harbour Safety Office', true],
  ['University of Tove', true],
  ['Board of Trade', true],
  ['Tove and Gant Bay Harbour Safety Office', true],
  ['Tove and Old Gant Bay Harbour Safety Office', false],
  ['Office', false],
  ['Mayor Opens New Office', false],
  ['Fire Near Benefits Office', false],
  ['Harbour Safety', false],
  ['harbour safety office', false],
])('%s: %s', (line, expected) => {
  expect(isNameOfBody(line)).toBe(expected);
});
