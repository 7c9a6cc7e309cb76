import { expect, test } from 'vitest';
import { startOfTouching } from './start-of-touching.ts';

const cases: [text: string, start: number, end: number, at: number][] = [
  ['said: “‘No', 0, 8, 6],
  ['said: “‘No', 7, 8, 7],
  ['said: ', 0, 6, 6],
  ['“No', 0, 1, 0],
  ['a\u00a0“', 0, 3, 2],
  ['', 0, 0, 0],
];

for (const [text, start, end, at] of cases)
  test(`${end} of ${JSON.stringify(text)}`, () => expect(startOfTouching(text, start, end)).toBe(at));
