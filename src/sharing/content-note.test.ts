import { expect, test } from 'vitest';
import { contentNoteOf } from './content-note.ts';

test('the note of a story, behind the words that name it as one', () => {
  expect(contentNoteOf({ contentNote: 'The articles speak of injuries.' })).toBe(
    'Content note: The articles speak of injuries.',
  );
  expect(contentNoteOf({})).toBeUndefined();
});
