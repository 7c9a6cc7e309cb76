import { expect, test } from 'vitest';
import { findTurn } from './turning-cut.ts';

test.each([
  ['but not before the storm', 'but not before the storm'],
  ['or about the crane if they begin with a list. So they do', 'if they begin with a list.'],
  ['It is over. If the bolts hold,', 'If the bolts hold,'],
  ['It is over. But if the bolts hold,', 'But if the bolts hold,'],
  ['There are parts of it that I like, but', 'There are parts of it that I like, but'],
  [
    'We open the lock for all crews, so the town may still decide which boats may lie in the harbour but',
    'so the town may still decide which boats may lie in the harbour but',
  ],
  ['I do not believe that', 'I do not believe that'],
  ['I doubt that', 'I doubt that'],
  ['Well. The board is not on his side. But', 'The board is not on his side. But'],
])('%s', (text, turn) => {
  expect(findTurn(text)).toBe(turn);
});

test.each([
  'But we are tired of the old one.',
  'But thanks to the crew of the barge, we now know that',
  'We are tired of it.',
  'The crane is back, and',
  'They did not ask us, and',
  'and nobody knows if it will hold',
  'as if nobody had asked',
  'as the town has not been told that',
  'We are not going to have another winter of',
])('nothing turns in: %s', (text) => {
  expect(findTurn(text)).toBeNull();
});
