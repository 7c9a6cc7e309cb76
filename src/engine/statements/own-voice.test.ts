import { expect, test } from 'vitest';
import { isAcronymOf, maySpeakFor } from './own-voice.ts';

test.each([
  ['Norlink Capital', 'Norlink spokesman'],
  ['Norlink', 'spokeswoman for Norlink Capital'],
  ['Harbour & Quill', 'Harbour & Quill spokesperson'],
  ['Norlink Capital', 'spokeswoman'],
  ['Tidewater Rescue Board', 'TRB spokesman'],
  ['Norlink', 'Norlink’s spokesman'],
])('for %s, a %s', (body, description) => expect(maySpeakFor(body, description)).toBe(true));

test.each([
  ['Norlink Capital', 'Harbour Trust spokesman'],
  ['North Marren Police', 'South Marren Police spokesman'],
  ['Norlink', 'government spokesman in Velm'],
])('not for %s, a %s', (body, description) => expect(maySpeakFor(body, description)).toBe(false));

test('an acronym is made of the first letters of the words of a name', () => {
  expect(isAcronymOf('ATCF', 'All-Town Carters Federation')).toBe(true);
  expect(isAcronymOf('ATC', 'All-Town Carters Federation')).toBe(false);
  expect(isAcronymOf('Al', 'Ada Lund')).toBe(false);
  expect(isAcronymOf('AL', 'Ada Lund')).toBe(false);
});

test('an acronym may have the small words, and a department stands first in it', () => {
  expect(isAcronymOf('DOT', 'Department of Tides')).toBe(true);
  expect(isAcronymOf('DoT', 'Tides Department')).toBe(true);
  expect(isAcronymOf('TOD', 'Tides Department')).toBe(false);
  expect(isAcronymOf('MOB', 'Boat Office')).toBe(false);
});
