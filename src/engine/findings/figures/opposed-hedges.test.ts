import { expect, test } from 'vitest';
import { rivalsFound } from '../../../../tests/statements/rivals-found.ts';
import { findOpposedHedges } from './opposed-hedges.ts';

const told = rivalsFound(findOpposedHedges);
const nearly = 'Tarn let go an unnamed rower jailed in Velda for nearly 20 years.';

test('one number, told from below and from above, of one thing', () => {
  expect(told(nearly, 'The other rower from Tarn was jailed in Velda for more than 20 years.')).toEqual([
    'A nearly 20 years, B more than 20 years',
  ]);
});

test.each([
  ['of another thing', 'The harbour of Velda was shut for more than 20 years.'],
  ['of the same side', 'The rower from Tarn was jailed in Velda for almost 20 years.'],
])('%s', (_, b) => {
  expect(told(nearly, b)).toEqual([]);
});

test('two kinds of firm', () => {
  expect(
    told(
      'Yards in Tarn with fewer than 50 workers need no licence for boats.',
      'Yards in Tarn with more than 50 workers need a licence for boats.',
    ),
  ).toEqual([]);
});
