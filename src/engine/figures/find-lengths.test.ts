import { expect, test } from 'vitest';
import { findLengths } from './find-lengths.ts';

const read = (text: string) =>
  findLengths(text, 0, text.length).map(({ start, end, value, unit }) => [
    text.slice(start, end),
    Math.round(value! * 100) / 100,
    unit,
  ]);

test('hours with their minutes, years with their months, feet with their inches', () => {
  expect(
    read(
      'for about 15 hours and 40 minutes, an hour and ten minutes, two years and three months, 2 hours 30 minutes',
    ),
  ).toEqual([
    ['two years and three months', 2.25, 'years'],
    ['about 15 hours and 40 minutes', 15.67, 'hours'],
    ['an hour and ten minutes', 1.17, 'hours'],
    ['2 hours 30 minutes', 2.5, 'hours'],
  ]);
  expect(read('a man of 5ft 10in')).toEqual([['5ft 10in', 5.83, 'feet']]);
});

test('two lengths are two', () => {
  expect(
    read(
      'between two hours and 40 minutes, two days and 40 hours, six hours or 20 minutes, 3 weeks, 2 months',
    ),
  ).toEqual([]);
});
