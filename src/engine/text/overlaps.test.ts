import { expect, test } from 'vitest';
import { contains, overlapOf, overlaps } from './overlaps.ts';

const span = (start: number, end: number) => ({ start, end });

test.each([
  [span(0, 5), span(4, 9)],
  [span(4, 9), span(0, 5)],
  [span(0, 9), span(3, 4)],
])('%o and %o have a character in common', (one, other) => expect(overlaps(one, other)).toBe(true));

test.each([
  [span(0, 5), span(5, 9)],
  [span(5, 9), span(0, 5)],
  [span(0, 5), span(7, 9)],
])('%o and %o have none', (one, other) => expect(overlaps(one, other)).toBe(false));

test('counts the characters in common', () => {
  expect([span(4, 9), span(0, 3), span(6, 20)].map((other) => overlapOf(span(2, 8), other))).toEqual([
    4, 1, 2,
  ]);
  expect(overlapOf(span(0, 5), span(7, 9))).toBe(0);
});

test('one span contains another, or itself, but none that goes on behind it', () => {
  const outer = span(2, 8);
  expect([span(2, 8), span(3, 5), span(2, 9), span(1, 5)].map((inner) => contains(outer, inner))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
