import { expect, it } from 'vitest';
import { isDayOf, isoDay } from './calendar.ts';

it.each([
  [2, 29, true],
  [2, 30, false],
  [4, 31, false],
  [12, 31, true],
  [1, 0, false],
])('month %i has a day %i: %s', (month, day, expected) => expect(isDayOf(month, day)).toBe(expected));

it.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-12-07T10:00Z', '2023-12-07'],
  ['2023-02-29', null],
  ['2023-13-45', null],
  ['7 December 2023', null],
])('%s → %s', (value, day) => expect(isoDay(value)).toBe(day));
