import { sentenceAround } from '../excerpt/sentence-around.ts';
import type { Source } from '../schemas/source.ts';
import type { Note, Span } from '../schemas/span.ts';

/**
 * The sentence in which a note's place stands, so that readers see what is odd about it. A sentence
 * that goes on in the next block is given whole, with the line ends between.
 *
 * A note on `lasts` in `The fair ⏎⏎ lasts a week. It rains.` gives `The fair ⏎⏎ lasts a week.`
 */
export function contextOfNote(
  { text, blocks, language }: Pick<Source, 'text' | 'blocks' | 'language'>,
  note: Pick<Note, 'start' | 'end'>,
): Span {
  const block = blocks.find(({ start, end }) => note.start >= start && note.start < end);
  if (!block) return { start: note.start, end: note.end };
  const place = { start: note.start, end: Math.min(note.start + 1, block.end) };
  const { start, end } = sentenceAround(text, block, [place], language);
  const before = block.continues
    ? blocks.findLast((one) => one.kind === 'body' && one.end <= block.start)
    : undefined;
  if (!before || start > block.start) return { start, end };
  const last = text.slice(before.start, before.end).trimEnd().length + before.start;
  return { start: sentenceAround(text, before, [{ start: last - 1, end: last }], language).start, end };
}
