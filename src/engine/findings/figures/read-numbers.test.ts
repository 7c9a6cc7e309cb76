import { expect, test } from 'vitest';
import { readNumbers } from './read-numbers.ts';

const read = (text: string) =>
  readNumbers(text, 0, text.length).map(({ start, end, value, unit }) => [
    text.slice(start, end),
    value,
    unit,
  ]);

test('a number is read once, by the first that knows what it counts', () => {
  expect(read('He is 54 and counted 160, of 400 homes at £5 each.')).toEqual([
    ['54', 54, ''],
    ['160', 160, ''],
    ['400 homes', 400, 'homes'],
    ['£5', 5, '£'],
  ]);
});
