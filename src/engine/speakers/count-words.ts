import { letters, unseenSigns } from '../text/unseen-signs.ts';

const word = new RegExp(
  `${letters}(?:${unseenSigns}[’'.\\-]${unseenSigns}${letters})*|(?<=\\s)&(?=\\s)`,
  'gv',
);

/** Words of a text, here and on every page: `end-to-end encryption isn’t` → 3; a dash by itself is none, `&` is “and”. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** The same words, each with its offsets. */
export function findWords(text: string): { start: number; end: number }[] {
  return [...text.matchAll(word)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
