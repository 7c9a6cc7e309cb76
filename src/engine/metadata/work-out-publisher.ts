/**
 * A text and its clues in, the publisher out where nothing states one: the agency of the dateline, or the one owner of the
 * page's copyright. `TOVE, March 3 (Pier Wire) -`, `© 2026 Harbour Daily. All rights reserved.`; null where they differ.
 */
import type { Clue, MetadataField } from '../../schemas/source.ts';

export function workOutPublisher(text: string, clues: readonly Clue[]): MetadataField | null {
  const telling = clues.filter(({ field, value, spans }) => {
    if (field !== 'publisher') return false;
    return spans.some(
      ({ start, end }) => isAgency(text, value, start) || isNotice(text.slice(lineOf(start), end)),
    );
  });
  const [one] = telling;
  if (!one || telling.some(({ value }) => value !== one.value) || ofPictures.test(one.value)) return null;
  const [span] = one.spans;
  const start = text.indexOf(one.value, span!.start);
  if (start < 0) return null;
  const { value, reason, spans } = one;
  return { value, start, end: start + value.length, basis: 'worked out', reason, clues: spans };

  function lineOf(at: number): number {
    return text.lastIndexOf('\n', at - 1) + 1;
  }
}

/** In brackets, as datelines have it. */
function isAgency(text: string, value: string, start: number): boolean {
  return text[start - 1] === '(' && text[start + value.length] === ')';
}

/** From the head of the line to the owner; a picture has its sign behind what it shows. */
function isNotice(line: string): boolean {
  return /^\s*(?:©|\(c\)|copyright)/i.test(line);
}

/** Whose pictures papers print. */
const ofPictures = /\b(?:getty|shutterstock|alamy|istock|unsplash|images|pictures|photos?|photography)\b/i;
