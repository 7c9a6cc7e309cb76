import { expect, test } from 'vitest';
import { isStamp } from './is-stamp.ts';

test.each([
  '8:02 AM · Feb 3, 2031 · 212 Likes',
  '7:44 PM · Jan 10, 2031',
  '8:02 AM · Feb 3, 2031 · 1.2M Views',
  'Mon 3 February 2031 | 14:05 GMT',
])('a stamp: %s', (line) => expect(isStamp(line)).toBe(true));

test.each([
  'The ferry sank on 3 March 2031.',
  'It has 212 likes.',
  '31 34',
  'At 8:02 AM the mill fell.',
  'May',
])('none: %s', (line) => expect(isStamp(line)).toBe(false));

test('a megabyte of digits is none, and told so at once', () => {
  expect(isStamp('7'.repeat(1_000_000))).toBe(false);
});
