/**
 * In: a quotation, and a place in it. Out: whether the speaker quotes somebody in turn there: a mark inside the quotation is
 * still open, as behind `He said: ‘`.
 */

/** `before`: what the quotation has up to the first letter of the words. */
export function isInInnerMarks(before: string): boolean {
  const opening = before.match(/[“"]|(?<=^|[\s(])[‘']/gu) ?? [];
  const closing = before.match(/”|(?<=[\p{L}.,!?])[’'](?=\s|$)/gu) ?? [];
  const straight = opening.filter((mark) => mark === '"').length;
  return opening.length - straight + (straight % 2) > closing.length;
}

/** The same of words with the marks that open right before them. */
export function isSecondHand(exact: string, start: number, end: number): boolean {
  const letters = exact.slice(start, end).search(/[\p{L}\p{N}]/u);
  return isInInnerMarks(exact.slice(0, start + Math.max(0, letters)));
}
