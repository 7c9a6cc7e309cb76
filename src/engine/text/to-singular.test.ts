import { expect, it } from 'vitest';
import { toSingular } from './to-singular.ts';

it.each([
  ['agencies', 'agency'],
  ['papers', 'paper'],
  ['press', 'press'],
  ['jury', 'jury'],
])('%s → %s', (several, one) => {
  expect(toSingular(several)).toBe(one);
});
