/**
 * In: a figure, or two. Out: whether one is given as a part of a whole, or as the whole of a part; and whether the other is what
 * it makes with a number beside it: “48 clerks and 12 guards” are 60 people.
 */
import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';
import { readNumbers } from './read-numbers.ts';

const hasWhole = /\p{N}.* of (?:.* )?\p{N}/u;
/** `14 of the harbour’s `, `more than half of the ` */
const partBefore =
  /(?:\p{N}|\b(?:half|third|quarter|one|some|most|all|each|many)) of (?:[\p{L}’']+ ){0,2}$/iu;
/** Characters. */
const longest = 50;
/** “30 teachers and clerks”: of more than it names. */
const joined = /^ (?:and|or) \p{Ll}/u;

export function isPartOrWhole(use: FigureUse, context: FindingContext): boolean {
  const { siglum, start, end } = use;
  const { text } = context.article(siglum);
  const after = text.slice(end, end + longest);
  if (hasWhole.test(context.text(use)) || joined.test(after)) return true;
  return partBefore.test(text.slice(Math.max(0, start - longest), start));
}

/** Whether the other number is the sum, or the difference, of the one and another of its sentence. */
export function sumUp(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const { start, end } = context.inSentence(one);
  const numbers = readNumbers(context.article(one.siglum).text, start, end);
  return numbers.some(({ value }) =>
    [one.value! + value, Math.abs(one.value! - value)].includes(other.value!),
  );
}
