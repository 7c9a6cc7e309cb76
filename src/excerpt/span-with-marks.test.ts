import { describe, expect, it } from 'vitest';
import { spanWithMarks } from './span-with-marks.ts';

describe('spanWithMarks', () => {
  const cases = {
    'said “yes” then': '“yes”',
    "said 'yes' then": "'yes'",
    'said «yes» then': '«yes»',
    'said “yes': '“yes',
    'yes” then': 'yes”',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      const start = text.indexOf('yes');
      const span = spanWithMarks(text, { start, end: start + 3 });
      expect(text.slice(span.start, span.end)).toBe(expected);
    });
  }
});
