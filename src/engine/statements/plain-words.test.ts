import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test('short forms are written out, and numbers in figures', () => {
  const plain = (words: string) => plainWords(words.split(' ')).join(' ');
  expect(plain("they'll find four thousand of us")).toBe('they will find 4000 of us');
  expect(plain('forty three people within ninety seconds')).toBe('43 people within 90 seconds');
  expect(plain('11 million a year')).toBe('11000000 a year');
});

test('“one”, and a scale without a number, stay words', () => {
  expect(plainWords(['one', 'of', 'the', 'thousand'])).toEqual(['one', 'of', 'the', 'thousand']);
});
