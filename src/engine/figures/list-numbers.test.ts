import { expect, test } from 'vitest';
import { listNumbers } from './list-numbers.ts';

test('every number, in whatever form', () => {
  const numbers = listNumbers(
    'It has eleven. By Friday it will be one thousand two hundred, or 1,250; P6.5 million, 2.6 crore and twenty-two of 25 saw 7-5.',
  );
  expect([11, 1200, 1250, 6.5e6, 2.6e7, 22, 25, 7, 5].filter((value) => !numbers.has(value))).toEqual([]);
});

test('no date, and no time', () => {
  expect([...listNumbers('On 31 March 2019 at 10am, in May 12 and 1999.')]).toEqual([]);
});
