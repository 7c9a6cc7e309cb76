import { expect, test } from 'vitest';
import { findBareNumbers } from './find-bare-numbers.ts';

const read = (text: string) =>
  findBareNumbers(text, 0, text.length).map(({ start, end, unit, value }) => [
    text.slice(start, end),
    unit,
    value,
  ]);

test('numbers without a noun, scores, ages and ordinals', () => {
  expect(read('Odo Finch, 52, hit 71 and won 7-5 at 3.5 with about twenty-two.')).toEqual([
    ['52', 'number', 52],
    ['71', 'number', 71],
    ['7-5', 'score', 7005],
    ['3.5', 'number', 3.5],
    ['about twenty-two', 'number', 22],
  ]);
  expect(read('A 52-year-old had her third child, the 21st of them.')).toEqual([
    ['52', 'years old', 52],
    ['third', 'ordinal', 3],
    ['21st', 'ordinal', 21],
  ]);
});

test('of what the sentence before has named, they are none', () => {
  expect(read('Nine of them failed. Two answered, and all three of these sang.')).toEqual([]);
});

test('dates, times, years, parts and what belongs to a word are none', () => {
  expect(
    read('On 5 March 2019 at 6:40, on March 21st, a third of B52s, 9-1-1, £40, 24/7, 41% and p5.'),
  ).toEqual([]);
});
