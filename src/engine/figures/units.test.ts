import { expect, test } from 'vitest';
import { isMeasure, isSpeed, toUnit } from './units.ts';

test('one name for what is counted', () => {
  expect(['persons', 'kmph', 'km/h', 'kilometers per hour', 'meters', 'ft', 'boats'].map(toUnit)).toEqual([
    'people',
    'kph',
    'kph',
    'kph',
    'metres',
    'feet',
    'boats',
  ]);
  expect(['kph', 'metres', 'boats'].map(isMeasure)).toEqual([true, true, false]);
  expect(['kph', 'metres'].map(isSpeed)).toEqual([true, false]);
});
