import type { Note } from '../schemas/span.ts';
import type { OddMark } from './mark.ts';

/** The id of a note on an article's page: `note-1097`. */
export function idOfNote({ start }: Pick<Note, 'start'>): string {
  return `note-${start}`;
}

/** What to paint for the notes on a text: a sign before the character where each begins. */
export function marksOfNotes(notes: readonly Note[]): OddMark[] {
  return notes.map((note) => ({
    kind: 'odd',
    start: note.start,
    end: note.start + 1,
    id: idOfNote(note),
    message: note.message,
  }));
}
