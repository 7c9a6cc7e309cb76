import { describe, expect, test } from 'vitest';
import { numberAt, numberInWords } from './number-value.ts';

describe('numbers in words', () => {
  const cases: [string, number, number][] = [
    ['twenty thousand houses', 20_000, 2],
    ['two hundred and twelve pupils', 212, 4],
    ['one thousand two hundred', 1200, 4],
    ['three hundred forty thousand and six', 340_006, 6],
    ['twenty two years', 22, 2],
    ['200 and 12 pupils', 212, 3],
    ['22 thousand houses', 22_000, 2],
    ['200 and 22 thousand', 222_000, 4],
    ['six seven', 6, 1],
    ['ten and more', 10, 1],
  ];
  for (const [text, value, length] of cases) {
    test(text, () => expect(numberAt(text.split(' '), 0)).toEqual({ value, length }));
  }
  test('other words are none', () => expect(numberAt(['and', 'thousand'], 0)).toBe(null));
  test('and back, as search writes them', () => {
    expect(numberInWords(212).join(' ')).toBe('200 twelve');
    expect(numberInWords(20_019).join(' ')).toBe('twenty thousand nineteen');
    expect(numberInWords(22_123).join(' ')).toBe('22 thousand 100 23');
  });
});
