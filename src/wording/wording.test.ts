import { describe, expect, it } from 'vitest';
import { count, list } from './counts.ts';
import { toReadableDate } from './dates.ts';

describe('toReadableDate', () => {
  const cases = {
    '2023-12-07': '7 December 2023',
    '2023-12': 'December 2023',
    '2023': '2023',
    '2023-12-07T10:00:00Z': '7 December 2023',
    '2023-13-01': '2023-13-01',
    '12/7/23': '12/7/23',
  };
  for (const [value, expected] of Object.entries(cases)) {
    it(value, () => expect(toReadableDate(value)).toBe(expected));
  }
});

describe('count', () => {
  it('takes the singular for one only', () => {
    expect([0, 1, 2, 1204].map((number) => count(number, 'word'))).toEqual([
      '0 words',
      '1 word',
      '2 words',
      '1,204 words',
    ]);
    expect(count(2, 'reply', 'replies')).toBe('2 replies');
  });
});

describe('list', () => {
  it('puts `and` before the last', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C'], []].map((items) => list(items))).toEqual([
      'A',
      'A and B',
      'A, B and C',
      '',
    ]);
  });
});
