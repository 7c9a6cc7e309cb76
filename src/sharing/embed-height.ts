/** In pixels, as the statement is laid out 600 pixels wide: rather too much than a scroll bar. */
const line = 27;
const lettersOfLine = 56;
const besideWords = 36;
const frame = 76;

/** How high a frame must be that shows quotations of these words, each with its speaker, and a note if there is one. */
export function embedHeight(quoted: readonly string[], note?: string): number {
  const linesOf = (words: string) => Math.ceil((words.length + 2) / lettersOfLine);
  const quotations = quoted.reduce((sum, words) => sum + linesOf(words) * line + besideWords, 0);
  return frame + quotations + (note ? linesOf(note) * line : 0);
}
