import { expect, test } from 'vitest';
import { trimSpan } from './trim-span.ts';

test.each([
  ['\u00A0\t“No.” ', '“No.”'],
  ['\uFEFF \u200EYes\u200B', 'Yes'],
  ['Yes', 'Yes'],
  [' \u200B ', ''],
  ['', ''],
])('%j without the space around it', (text, words) => {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(words);
});
