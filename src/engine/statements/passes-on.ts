/**
 * In: two quotations. Out: whether one opens with who said it, and that is the speaker of the other: a reporter’s “[The Harbour
 * Board says] it had two cranes” in one article, the Harbour Board’s “two cranes” in the next.
 */
import type { Quotation } from '../../schemas/quotation.ts';
import { foldWords } from '../text/fold.ts';

const saying = /^(?:says|said|say|reports|reported|told|announced|writes|wrote)$/;
/** Words. */
const longestOpening = 8;

type Given = Pick<Quotation, 'exact' | 'speaker'>;

export function passesOn({ exact }: Given, { speaker }: Given): boolean {
  const last = foldWords(speaker?.name ?? '').at(-1)?.folded;
  const words = foldWords(exact.slice(0, 200)).map(({ folded }) => folded);
  const verb = words.slice(0, longestOpening).findIndex((word) => saying.test(word));
  return verb > 0 && words[verb - 1] === last;
}
