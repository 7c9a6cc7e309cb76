import { expect, test } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { isSetOff } from './set-off.ts';

function ask(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return isSetOff({ text, blocks: splitBlocks(text).blocks }, { start, end: start + words.length });
}

const words = 'The pier will stand for a hundred years';
const around = 'The mayor spoke in the harbour on Monday';

test('a paragraph behind a colon, and a post with the account that wrote it', () => {
  expect(ask(`${around}, she wrote:\n\n${words}.\n\nThe crowd left.`, words)).toBe(true);
  expect(ask(`${around}.\n\n${words}. — Ida Quill (@idaquill) 4 March 2021\n\nThe crowd left.`, words)).toBe(
    true,
  );
  expect(
    ask(`${around}.\n\n${words}.\n\n— Ida Quill (@idaquill) 4 March 2021\n\nThe crowd left.`, words),
  ).toBe(true);
});

test('a post whose account stands before it, and a dash that the words take with them', () => {
  expect(ask(`${around}.\n\nIda Quill (@idaquill) Hear this. ${words}.\n\nThe crowd left.`, words)).toBe(
    true,
  );
  expect(
    ask(`${around}.\n\n${words}. — Ida Quill (@idaquill) May 3, 2018\n\nThe crowd left.`, `${words}. —`),
  ).toBe(true);
});

test('no other paragraph, and not the one before a post', () => {
  expect(ask(`${around}: it was wet.\n\n${words}.\n\nThe crowd left.`, words)).toBe(false);
  expect(
    ask(`${around}.\n\n${words}.\n\nWe sail. — Ida Quill (@idaquill) 4 March 2021\n\nThe crowd left.`, words),
  ).toBe(false);
});
