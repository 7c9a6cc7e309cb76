import { expect, it } from 'vitest';
import { countWords, findWords } from './count-words.ts';

it('counts words, of which a dash by itself is none', () => {
  expect(countWords(' end-to-end  encryption – it isn’t\n[here] ')).toBe(5);
  expect(countWords('“…”')).toBe(0);
  expect([countWords('crews & welders'), countWords('crews [and] welders'), countWords('R&D')]).toEqual([
    3, 3, 2,
  ]);
  expect(countWords('\u200B en\u00ADcryption \uFEFF cafe\u0301s')).toBe(2);
});

it('finds the same words', () => {
  expect(findWords('We – all.')).toEqual([
    { start: 0, end: 2 },
    { start: 5, end: 8 },
  ]);
});
