/**
 * The paragraphs of a file, the heading of comments among them, and how many stamps of entries stand above it in; where the
 * article goes on below the comments out, or the end of the file. `Your comments` below `10.48` ends at `10.15`.
 */
import { closesSentence, isProse } from './is-sentence.ts';
import { isEntryStamp } from './is-time.ts';
import type { Paragraph } from './paragraph.ts';

export function endOfComments(paragraphs: readonly Paragraph[], heading: number, stamps: number): number {
  const { own, text } = paragraphs[heading]!;
  if (own === 'last line') return paragraphs.length;
  const level = levelOf(text);
  const isEntry = isEntryStamp(paragraphs[heading - 1]?.text ?? '') || stamps >= fewestStamps;
  for (let index = heading + 2; index < paragraphs.length - 1; index += 1) {
    if (isEntry && opensEntry(paragraphs, index)) return index;
    if (level > 0 && opensSection(paragraphs, index, level)) return index;
  }
  return paragraphs.length;
}

/** Of a live report; above an article stands one at most. */
const fewestStamps = 2;

/** Readers have a stamp below their names, an entry below the last words of the one before. */
function opensEntry(paragraphs: readonly Paragraph[], index: number): boolean {
  const before = paragraphs[index - 1]!.text.trim();
  return (
    isEntryStamp(paragraphs[index]!.text) &&
    (closesSentence(before) || before.length > longestName || isEntryStamp(before))
  );
}

/** Characters. */
const longestName = 60;

/** `## The vote` over running text. */
function opensSection(paragraphs: readonly Paragraph[], index: number, level: number): boolean {
  const { own, text } = paragraphs[index]!;
  const depth = levelOf(text);
  return own === null && depth > 0 && depth <= level && isProse(paragraphs[index + 1]!.text);
}

/** 2 of `## Your comments`; 0 where no marks of Markdown tell. */
function levelOf(text: string): number {
  return /^\s*(?<marks>#{1,6})\s/u.exec(text)?.groups?.['marks']?.length ?? 0;
}
