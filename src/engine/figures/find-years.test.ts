import { expect, test } from 'vitest';
import { findYears } from './find-years.ts';

test('years behind a preposition, and no other numbers of four digits', () => {
  const text =
    'Fitted in 2017, open since 1998 was. In 2015–16, in 2000 cases, 1900 men, of 1600 people, room 2017';
  expect(findYears(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2017',
    '1998',
  ]);
});
