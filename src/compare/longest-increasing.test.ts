import { expect, test } from 'vitest';
import { longestIncreasing } from './longest-increasing.ts';

test.each([
  [[], []],
  [[4], [0]],
  [
    [1, 5, 2, 3],
    [0, 2, 3],
  ],
  [[3, 2, 1], [2]],
  [[2, 2, 2], [2]],
])('of %j the indices %j', (values, expected) =>
  expect([...longestIncreasing(values)].sort()).toEqual(expected),
);
