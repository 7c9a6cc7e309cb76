import type { Span } from '../../schemas/span.ts';
import { isUnseen } from './unseen-signs.ts';

/** A span without the space and the unseen signs at its ends; empty, at its start, where it has nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const isBlank = (at: number) => /\s/.test(text[at]!) || isUnseen(text.charCodeAt(at));
  let [first, last] = [start, end];
  while (first < end && isBlank(first)) first++;
  while (last > first && isBlank(last - 1)) last--;
  return first === end ? { start, end: start } : { start: first, end: last };
}
