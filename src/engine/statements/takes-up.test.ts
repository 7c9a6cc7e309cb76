import { expect, test } from 'vitest';
import { takesUp } from './takes-up.ts';

const finch = { speaker: { name: 'Odo Finch', kind: 'person' as const, named: true } };

test.each([
  ['Quill rejected Finch’s view “that the wall is built on sand”.', true],
  ["Quill disagreed with the harbour master Odo Finch's claim that it is “built on sand”.", true],
  ['Finch’s boat left. Quill called the wall “built on sand”.', false],
  ['Quill told Finch that the wall was “built on sand”.', false],
  ['Brandt’s wall is “built on sand”, Quill said.', false],
])('%s', (text, expected) => {
  expect(takesUp({ start: text.indexOf('“'), speaker: null }, finch, text)).toBe(expected);
});
