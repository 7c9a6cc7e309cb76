import { expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

const valuesOf = (text: string) =>
  findDates(text).flatMap(({ readings }) => readings.map(({ value }) => value));

it.each([
  ['Published: 24/7/99', ['1999-07-24']],
  ['31.12.95', ['1995-12-31']],
  ['1/1/70', ['1970-01-01']],
  ['13/1/69', ['2069-01-13']],
  ['24/7/23', ['2023-07-24']],
  ['29/2/2023', []],
  ['12/7/31', ['2031-12-07', '2031-07-12']],
])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
