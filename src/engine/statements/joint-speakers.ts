/**
 * In: two quotations and the texts of their articles. Out: whether an article gives the words of one to both speakers at once:
 * `Ida Quill and Harbour Minister Odo Finch said`, of which the mention is one name alone.
 */
import type { Quotation } from '../../schemas/quotation.ts';
import { foldWords } from '../text/fold.ts';
import { findHoverCards } from '../text/hover-cards.ts';
import { siglumOf } from './siglum-of.ts';

/** Characters before and behind a mention. */
const reach = 1200;
/** `Senate Minority Leader`: words of a title, with no mark between them. */
const titled = /\sand\s+((?:[\p{L}’'-]+\.?\s+){0,6})$/u;
const titledBehind = /^\s+and\s+((?:[\p{L}’'-]+\.?\s+){0,6}[\p{L}’'-]+)/u;
/** `(R-Tarn)`, `, the speaker,` */
const aside = /\s*\([^()]{1,60}\)\s*$|,[^,.;:“”"]{1,80},?\s*$/u;
const asideBehind = /^\s*\([^()]{1,60}\)|^,[^,.;:“”"]{1,80},/u;

type Given = Pick<Quotation, 'id' | 'mention' | 'speaker'>;

export function areJoint(a: Given, b: Given, texts: ReadonlyMap<string, string>): boolean {
  return isJointWith(a, b, texts) || isJointWith(b, a, texts);
}

/** The article of the first names the second speaker beside its own. */
export function isJointWith(
  { id, mention }: Given,
  { speaker }: Pick<Given, 'speaker'>,
  texts: ReadonlyMap<string, string>,
): boolean {
  const text = texts.get(siglumOf(id));
  if (text === undefined || !mention || !speaker) return false;
  const last = wordsOf(speaker.name).at(-1) ?? '';
  const before = withoutCards(text.slice(Math.max(0, mention.start - reach), mention.start));
  const behind = withoutCards(text.slice(mention.start, mention.end + reach)).slice(
    mention.end - mention.start,
  );
  return isNamedBefore(before, last) || isNamedBehind(behind, last);
}

/** `he and Deputy Odo Finch`: he is whomever the sentence tells of. */
function isNamedBefore(before: string, last: string): boolean {
  const and = titled.exec(before);
  if (!and) return false;
  const front = before.slice(0, and.index);
  return [front, front.replace(aside, '')].some((words) => {
    const word = wordsOf(words.slice(-longestName)).at(-1) ?? '';
    return word === last || /^(?:he|she)$/.test(word);
  });
}

/** Characters of a word. */
const longestName = 40;

function isNamedBehind(behind: string, last: string): boolean {
  return [behind, behind.replace(asideBehind, '')].some((words) => {
    const [, names = ''] = titledBehind.exec(words) ?? [];
    return wordsOf(names).includes(last);
  });
}

function withoutCards(text: string): string {
  return findHoverCards(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
}

function wordsOf(text: string): string[] {
  return foldWords(text).map(({ folded }) => folded.replace(/'s$/u, ''));
}
