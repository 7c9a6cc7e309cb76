import { describe, expect, it } from 'vitest';
import { readArticle } from '../sentences/reading.ts';
import { findAge } from './find-age.ts';
import { findNames } from './find-names.ts';

function ageIn(text: string) {
  const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
  return findAge(reading, findNames(reading));
}

describe('ages', () => {
  it.each([
    ['Odo Finch, 62, came.', '62'],
    ['Odo Finch (62) came.', '62'],
    ['Odo Finch, aged 62, came.', '62'],
    ['Then 15-year-old Odo Finch came.', '15'],
    ['Fifteen-year-old Odo Finch came.', '15'],
  ])('%s', (text, age) => expect(ageIn(text)).toBe(age));

  it.each(['Odo Finch, 62 miles away, came.', 'Odo Finch came.', 'Odo Finch (1962) came.'])(
    '%s has none',
    (text) => expect(ageIn(text)).toBeNull(),
  );
});
