import { expect, test } from 'vitest';
import { rivalsFound } from '../../../../tests/statements/rivals-found.ts';
import { findMultiples } from './multiples.ts';

const told = rivalsFound(findMultiples);
const almost =
  'It takes years to train new guards for a growth that would almost double the force of guards.';

test('an increase told from below and from above', () => {
  expect(told(almost, 'Tarn would hire 200 guards, which more than doubles the guards it has.')).toEqual([
    'A almost double, B more than doubles',
  ]);
});

test.each([
  ['of another thing', 'Fares in Tarn more than doubled in a year.'],
  ['of the same side', 'Tarn would hire guards, which nearly doubles the guards it has.'],
])('%s', (_, b) => {
  expect(told(almost, b)).toEqual([]);
});
