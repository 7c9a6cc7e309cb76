import { expect, it } from 'vitest';
import { shortWords } from './short-words.ts';

const numbered = (many: number) => Array.from({ length: many }, (_, index) => `w${index + 1}`).join(' ');

it('keeps up to forty words, in one line', () => {
  expect(shortWords(' the old\r\npier ')).toEqual({ words: 'the old pier', cut: 0 });
  expect(shortWords(numbered(40)).words).toBe(numbered(40));
});

it('names a longer run by its ends and says how long it is', () => {
  const { words, cut } = shortWords(numbered(41));
  expect(words).toBe('w1 w2 w3 w4 w5 w6 w7 w8 … w34 w35 w36 w37 w38 w39 w40 w41');
  expect(cut).toBe(41);
});
