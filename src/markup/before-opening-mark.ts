/**
 * Where a passage that starts at `start` is shown to begin: before a quotation mark that opens right
 * there, so that nothing stands between the mark and its words.
 *
 * In `said: “Yes` a start at the `Y` gives the offset of `“`.
 */
export function beforeOpeningMark(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 2), start);
  return /^[\s([—–:]?[“‘«"']$/u.test(before) ? start - 1 : start;
}
