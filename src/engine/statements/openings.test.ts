import { expect, test } from 'vitest';
import { openingsOf } from './openings.ts';
import { splitWords } from './split-words.ts';

test('the first clause of each sentence, short forms in full', () => {
  const text = 'We won’t be here on Friday, believe me. Goodbye. The crane is beyond repair!';
  expect(openingsOf(text, splitWords(text, 0, text.length))).toEqual([
    'we will not be here on friday',
    'the crane is beyond repair',
  ]);
});

test('a formula is none', () => {
  const text = 'It is what it is, and that is that. I am sorry.';
  expect(openingsOf(text, splitWords(text, 0, text.length))).toEqual([]);
});
