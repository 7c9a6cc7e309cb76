/**
 * In: a text in parts. Out: the same, cut before its first marked words where they would stand too far on to be seen in a
 * short list: `By starting to roll out … Meta are choosing to turn a [blind eye]` → "…are choosing to turn a [blind eye]".
 */

import type { Part } from './mark-words.ts';

/** Characters before the first mark that may stay, and that are left where more stand there. */
const most = 60;
const left = 30;

export function cutBefore(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(({ marked }) => marked);
  const before = parts
    .slice(0, Math.max(first, 0))
    .map(({ text }) => text)
    .join('');
  if (before.length <= most) return parts;
  const from = before.indexOf(' ', before.length - left) + 1;
  const kept = from > 0 ? before.slice(from) : '';
  return [{ text: `…${kept}`, marked: false }, ...parts.slice(first)];
}
