import { expect, test } from 'vitest';
import { shutOut } from './ranges.ts';

test.each([
  [10, '', 11, '', true],
  [10, '', 10, '', false],
  [16, '', 24, 'some', true],
  [20, '', 24, 'some', false],
  [16, '', 12, 'more than', false],
  [21, 'at least', 18, '', true],
  [20, 'nearly', 20, 'more than', true],
  [20, '', 20, 'more than', true],
  [20, 'up to', 20, '', false],
  [100, 'about', 110, '', false],
])('%d (%s) and %d (%s): %s', (value, about, other, otherAbout, are) => {
  expect(shutOut({ value, about }, { value: other, about: otherAbout })).toBe(are);
});
