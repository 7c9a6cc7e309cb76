import { expect, it } from 'vitest';
import { speakersOf } from '../anaphora/speakers-of.fixture.ts';

it.each([
  ['Bob Finch spoke. Finch’s son Eric was late.\n\n“We sail,” said the younger Finch.', 'Eric'],
  [
    'Mayor Odo Finch spoke. Odo Finch Jr. met a lawyer.\n\nThe younger Mr. Finch said “we sail”.',
    'Odo Finch Jr.',
  ],
  [
    'Bob Finch spoke. Finch’s son Eric and Finch’s son Karl came.\n\n“We sail,” said the younger Finch.',
    'Bob Finch',
  ],
])('%s: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});
