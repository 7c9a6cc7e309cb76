import { expect, test } from 'vitest';
import { rivalsFound } from '../../../../tests/statements/rivals-found.ts';
import { findPrisonTerms } from './prison-terms.ts';

const told = rivalsFound(findPrisonTerms);
const five = 'Facing up to five years in prison, Odo Finch wept.';

test('what one person may get', () => {
  expect(told(five, 'Finch is facing up to 65 years in prison on all the counts.')).toEqual([
    'A up to five years, B up to 65 years',
  ]);
});

test.each([
  ['somebody else', 'Ada Brandt is facing up to 65 years in prison.'],
  ['what he has behind him', 'Odo Finch spent 12 years in prison as a boy.'],
  ['of two terms', 'Finch faces 10 years in prison. His brother Finch faces 20 years in jail.'],
])('%s', (_, b) => {
  expect(told(five, b)).toEqual([]);
});
