/**
 * The paragraphs of a file and the length of its head in, the ranges out that are house rules and comments of readers: the
 * last runs to the end of the file, and those that are an entry of a live report end at the next one.
 */
import { endOfComments } from './end-of-comments.ts';
import { isProse, isSentence } from './is-sentence.ts';
import { isEntryStamp } from './is-time.ts';
import type { OwnKind } from './own-kind.ts';
import type { Paragraph } from './paragraph.ts';

/** Indices of paragraphs, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export function findComments(paragraphs: readonly Paragraph[], head: number): Range[] {
  const total = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const told = paragraphs.reduce((sum, one) => sum + lengthOfSentence(one), 0);
  const found: Range[] = [];
  let above = 0;
  let toldAbove = 0;
  let stamps = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, own } = paragraph;
    const isLow = above > total - above - text.length;
    const isInside = index < (found.at(-1)?.end ?? head);
    if (!isInside && toldAbove > 0 && opensTail(text, own, isLow)) {
      // `286 comments` between byline and article, or in its middle, is a button.
      if (toldAbove * mostBelow >= told - toldAbove || looksLikeComments(paragraphs, index))
        found.push({ start: index, end: endOfComments(paragraphs, index, stamps) });
    }
    above += text.length;
    toldAbove += lengthOfSentence(paragraph);
    if (isEntryStamp(text)) stamps += 1;
  }
  return found;
}

/** Comments may be so many times as long as the article before anything more must tell that they are comments. */
const mostBelow = 4;

function lengthOfSentence({ text, own }: Paragraph): number {
  return own === null && isSentence(text) ? text.length : 0;
}

/** Short lines between the longer ones: who speaks, when, and how many agree. */
function looksLikeComments(paragraphs: readonly Paragraph[], index: number): boolean {
  const below = paragraphs.slice(index + 1, index + 1 + shownComments);
  const short = below.filter(
    ({ text, own }) => own === null && text.length <= longestName && !isSentence(text),
  );
  return short.length >= below.length / 4;
}

/** Paragraphs. */
const shownComments = 24;
/** Characters. */
const longestName = 40;

/** `isLow`: more of the file stands above than below. */
function opensTail(text: string, own: OwnKind | null, isLow: boolean): boolean {
  if (own === 'policy' || own === 'comments') return !isProse(text);
  return isLow && (own === 'sure policy' || own === 'last line');
}
