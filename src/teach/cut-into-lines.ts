import type { Span } from '../schemas/span.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A stretch of a text as lines of at most `most` letters, cut at white space only, which no line begins or ends with; a
 * word longer than a line is cut itself. Letters as wide as they are high count as two.
 *
 * `one two three` with `most` 8 gives `one two` and `three`.
 */
export function cutIntoLines(text: string, { start, end }: Span, most: number): Span[] {
  const lines: Span[] = [];
  let width = 0;
  for (const word of text.slice(start, end).matchAll(/\S+/g)) {
    for (const piece of piecesOf(word[0], most)) {
      const begin = start + word.index + piece.start;
      const last = lines.at(-1);
      const gap = last ? begin - last.end : 0;
      if (last && width + gap + piece.width <= most) {
        width += gap + piece.width;
        last.end = begin + piece.length;
      } else {
        width = piece.width;
        lines.push({ start: begin, end: begin + piece.length });
      }
    }
  }
  return lines;
}

interface Piece {
  /** In the word, in UTF-16 units like its length. */
  start: number;
  length: number;
  /** In letters. */
  width: number;
}

function piecesOf(word: string, most: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(word)) {
    const width = wide.test(segment) ? 2 : 1;
    const last = pieces.at(-1);
    if (last && last.width + width <= most) {
      last.length += segment.length;
      last.width += width;
    } else pieces.push({ start: index, length: segment.length, width });
  }
  return pieces;
}
