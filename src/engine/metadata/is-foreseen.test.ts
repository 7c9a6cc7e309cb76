import { expect, test } from 'vitest';
import { isForeseen } from './is-foreseen.ts';

test.each([
  'He was expected to be released ',
  'The pier will reopen ',
  'She cannot win the seat before the party meets ',
  'The vote, planned for the town hall of Tove, ',
])('“%s…” is still to come', (before) => expect(isForeseen(before)).toBe(true));

test.each(['He was released ', 'The pier would have fallen. It was mended ', 'The mayor was elected '])(
  '“%s…” is past',
  (before) => expect(isForeseen(before)).toBe(false),
);
