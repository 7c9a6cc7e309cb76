import { expect, test } from 'vitest';
import { listNumbers } from './list-numbers.ts';

test('every number, in whatever form', () => {
  const numbers = listNumbers(
    'It has eleven. By Friday it will be one thousand two hundred, or 1,250; P6.5 million, 2.6 crore and twenty-two of 25 saw 7-5.',
  );
  expect([11, 1200, 1250, 6.5e6, 2.6e7, 22, 25, 7, 5].filter((value) => !numbers.has(value))).toEqual([]);
});

test('numbers in letters that stand side by side, and a hundred of something', () => {
  const listed = (text: string) => [...listNumbers(text)];
  expect(listed('Between ten and twelve boats sank.')).toEqual(expect.arrayContaining([10, 12]));
  expect(listed('Piers two, six and nine are shut.')).toEqual(expect.arrayContaining([2, 6, 9]));
  expect(listed('One thousand, two hundred and fifty came.')).toContain(1250);
  expect(listed('A hundred and eight sank, a dozen burned.')).toEqual(expect.arrayContaining([108, 12]));
  expect(listed('No boat sank, and a man swam.')).toEqual([]);
});

test('no date, and no time', () => {
  expect([...listNumbers('On 31 March 2019 at 10am, in May 12 and 1999.')]).toEqual([]);
});
