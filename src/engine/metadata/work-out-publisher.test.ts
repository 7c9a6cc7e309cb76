import { expect, test } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { readMetadata } from '../3-read-metadata.ts';

const body = 'The council of the harbour town met and put off the vote on the new pier for another year.';
const more = 'Nobody spoke against it, and the twelve members went home before the tide had turned again.';

function publisherOf(text: string) {
  const { publisher } = readMetadata(text, splitBlocks(text).blocks).metadata;
  if (!publisher) return null;
  expect(text.slice(publisher.start!, publisher.end!)).toBe(publisher.value);
  return `${publisher.value}, ${publisher.basis}`;
}

test.each([
  [`Pier vote\n\nTOVE, March 3 (Pier Wire) - ${body}`, 'Pier Wire, worked out'],
  [`Pier vote\n\nMarch 3 (Lantern) - ${body}`, 'Lantern, worked out'],
  [
    `Pier vote\n\n${body}\n\n${more}\n\n© 2026 Harbour Daily. All rights reserved.`,
    'Harbour Daily, worked out',
  ],
  [
    `The Tove Post\n\nPier vote put off again\n\nBy Ann Lee\n\nTOVE, March 3 (Pier Wire) - ${body}`,
    'The Tove Post, stated',
  ],
  [`Pier vote\n\nTOVE, March 3 (Pier Wire) - ${body}\n\n© 2026 Harbour Daily`, null],
  [`Pier vote\n\n${body}\n\n© Harbour Pictures`, null],
  [`Pier vote\n\n${body}\n\nThe pier at dawn © 2026 Harbour Daily`, null],
])('%j', (text, expected) => expect(publisherOf(text)).toBe(expected));

test('what was worked out is no clue any more', () => {
  const text = `Pier vote\n\nTOVE, March 3 (Pier Wire) - ${body}`;
  const { clues } = readMetadata(text, splitBlocks(text).blocks);
  expect(clues.filter(({ field }) => field === 'publisher')).toEqual([]);
});
