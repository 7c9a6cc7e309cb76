import { atEnd } from '../text/at-end.ts';

/** Text of an article, however short its paragraphs are; lines of a summary have no stop. */
export function isSentence(text: string): boolean {
  return text.trim().length >= shortestSentence && closesSentence(text);
}

/** A paragraph of running text: long enough, and its last sentence is closed. */
export function isProse(text: string): boolean {
  return text.trim().length >= shortestProse && closesSentence(text);
}

/** Also with its source behind it: `They left.” [CNN]` */
export function closesSentence(text: string): boolean {
  return stops.has(text.at(-1) ?? '') || closesBehind(text);
}

const stops: ReadonlySet<string> = new Set(['.', '?', '!', '…']);
const closesBehind = atEnd(/[.?!…][)\]”’"'»]*(?:\s\[[^\]]{1,30}\])?\s*$/);

/** Characters. */
const shortestSentence = 40;
const shortestProse = 80;
