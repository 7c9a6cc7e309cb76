/**
 * In: two quotations of two speakers, and the text of the first. Out: whether the first is words of the second that its
 * speaker takes up: `She rejected Finch’s view “that the wall is built on sand”`, `Reading from Finch’s letter, Quill said: “…”`.
 */
import type { Quotation } from '../../schemas/quotation.ts';
import { foldWords } from '../text/fold.ts';

/** Characters of a clause. */
const reach = 160;
const reading = /\b(?:read(?:s|ing)?|quot(?:es|ed|ing)|cit(?:es|ed|ing)|recit(?:es|ed|ing))\b/iu;

type Given = Pick<Quotation, 'start' | 'speaker'>;

/** The other speaker is named as the owner of the words, right before them in their sentence. */
export function takesUp(one: Given, other: Pick<Given, 'speaker'>, text: string): boolean {
  return isOwner(other, clauseBefore(one, text));
}

/** And the sentence says that they are read out or quoted. */
export function readsOut(one: Given, other: Pick<Given, 'speaker'>, text: string): boolean {
  const clause = clauseBefore(one, text);
  return reading.test(clause) && isOwner(other, clause);
}

function clauseBefore({ start }: Given, text: string): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end))) + 1);
}

function isOwner({ speaker }: Pick<Given, 'speaker'>, clause: string): boolean {
  const last = foldWords(speaker?.name ?? '').at(-1)?.folded;
  const owners = [...clause.matchAll(/([\p{L}\p{M}-]+)(?:['’]s|(?<=s)['’])\s/gu)];
  return owners.some(([, owner]) => foldWords(owner!).at(-1)?.folded === last);
}
