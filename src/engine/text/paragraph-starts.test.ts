import { expect, it } from 'vitest';
import { findParagraphStarts } from './paragraph-starts.ts';

it('starts a paragraph behind a line that no wrapping explains', () => {
  expect(findParagraphStarts('The plan to encrypt all\nmessages.\nIt fails.')).toEqual([0, 34]);
});

it('takes a file of very many short lines for one paragraph', () => {
  expect(findParagraphStarts('ab\n'.repeat(200_000))).toEqual([0]);
});
