/**
 * Where the run of signs without a space begins that touches an offset, at `start` at the earliest: in `said: “‘No` that
 * of 8 begins at 6. It is read backwards, so that each sign is looked at once.
 */
export function startOfTouching(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !/\s/.test(text[at - 1]!)) at--;
  return at;
}
