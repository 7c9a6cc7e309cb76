import { describe, expect, it } from 'vitest';
import { lineAt, linesOf } from './lines.ts';

describe('linesOf', () => {
  const cases = {
    'three kinds of line end': { text: 'a\nb\r\nc\rd', expected: ['a', 'b', 'c', 'd'] },
    'an empty line is a line': { text: 'a\n\nb', expected: ['a', '', 'b'] },
    'no line after the last line end': { text: 'a\n', expected: ['a'] },
    'an empty text has none': { text: '', expected: [] },
  };
  for (const [title, { text, expected }] of Object.entries(cases)) {
    it(title, () => {
      expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }
});

describe('lineAt', () => {
  it('counts from 1 and takes CRLF as one line end', () => {
    const text = 'one\r\ntwo\nthree';
    expect([0, 2, 5, 9].map((offset) => lineAt(text, offset))).toEqual([1, 1, 2, 3]);
  });
});
