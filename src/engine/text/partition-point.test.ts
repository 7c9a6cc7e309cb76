import { expect, test } from 'vitest';
import { partitionPoint } from './partition-point.ts';

const values = [1, 3, 5, 7];

test.each([
  [0, 0],
  [1, 0],
  [4, 2],
  [7, 3],
  [8, 4],
])('below %i', (limit, expected) =>
  expect(partitionPoint(values.length, (at) => values[at]! < limit)).toBe(expected),
);

test('of none', () => expect(partitionPoint(0, () => true)).toBe(0));
