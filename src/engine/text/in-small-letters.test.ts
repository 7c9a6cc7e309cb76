import { expect, test } from 'vitest';
import { inSmallLetters } from './in-small-letters.ts';

test.each([
  ['ANN LEE', 'Ann Lee'],
  ['JO O’HARA-BELL', 'Jo O’Hara-Bell'],
  ['J.B. MCQUILL III', 'J.B. McQuill III'],
  ['ÅSA QUILL’S', 'Åsa Quill’s'],
])('%s is written %s', (capitals, written) => {
  expect(inSmallLetters(capitals)).toBe(written);
});
