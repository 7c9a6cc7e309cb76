import { describe, expect, it } from 'vitest';
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
