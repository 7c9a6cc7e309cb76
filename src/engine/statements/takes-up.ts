// In: two quotations of two speakers, and the text of the first. Out: whether the first is words of the second that its
// speaker takes up: `She rejected Finch’s view “that the wall is built on sand”.`
import type { Quotation } from '../../schemas/quotation.ts';
import { foldWords } from '../text/fold.ts';

/** Characters of a clause. */
const reach = 160;

type Given = Pick<Quotation, 'start' | 'speaker'>;

/** The other speaker is named as the owner of the words, right before them in their sentence. */
export function takesUp({ start }: Given, { speaker }: Pick<Given, 'speaker'>, text: string): boolean {
  const last = foldWords(speaker?.name ?? '').at(-1)?.folded;
  if (!last) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const clause = before.slice(
    Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end))) + 1,
  );
  const owners = clause.matchAll(/([\p{L}\p{M}-]+)(?:['’]s|(?<=s)['’])\s/gu);
  return [...owners].some(([, owner]) => foldWords(owner!).at(-1)?.folded === last);
}
