/**
 * In: a text and the span of a paragraph. Out: its quotation marks with the kind of character on either side.
 * `He said “‘No’ again.”` has four marks; both “ and ‘ stand between `space` and `word`.
 */
import type { Span } from '../../schemas/span.ts';
import { familyOf, type MarkFamily } from '../text/quotation-marks.ts';
import { isUnseen } from '../text/unseen-signs.ts';
import { type Neighbour, neighbourOf } from './neighbour.ts';

export interface Mark {
  /** Offset into the text. */
  at: number;
  character: string;
  family: MarkFamily;
  /** The nearest characters that are seen and are no marks; the ends of the paragraph count as space. */
  before: Neighbour;
  after: Neighbour;
  /** Offset of the nearest character before and after that is no mark. */
  beforeAt: number;
  afterAt: number;
}

/**
 * `isDoubled`: the article types double marks as two single ones. There single marks beside them may be nested: none is
 * read.
 */
export function findMarks(text: string, paragraph: Span, isDoubled: boolean): Mark[] {
  const marks = findBare(text, paragraph, isDoubled);
  setBefore(marks, text, paragraph);
  setAfter(marks, text, paragraph);
  return marks;
}

function findBare(text: string, { start, end }: Span, isDoubled: boolean): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue;
    const character = text[at]!;
    const family = familyOf(character);
    if (family === undefined || (isDoubled && family === 'single')) continue;
    marks.push({ at, character, family, before: 'space', after: 'space', beforeAt: -1, afterAt: -1 });
  }
  return marks;
}

/** `"`, `'`, a backtick, or a character that no English word has: what most characters are not costs one comparison. */
function mayBeMark(code: number): boolean {
  return code < 0x80
    ? code === 0x22 || code === 0x27 || code === 0x60
    : code === 0xab || code === 0xbb || code >= 0x2018;
}

function setBefore(marks: readonly Mark[], text: string, paragraph: Span): void {
  let previous: Mark | undefined;
  for (const mark of marks) {
    const adjacent = previous !== undefined && previous.at + 1 === mark.at;
    mark.beforeAt = adjacent ? previous!.beforeAt : mark.at - 1;
    mark.before = neighbourAt(text, paragraph, mark.beforeAt, -1);
    previous = mark;
  }
}

function setAfter(marks: readonly Mark[], text: string, paragraph: Span): void {
  let next: Mark | undefined;
  for (const mark of marks.toReversed()) {
    const end = mark.at + 1;
    mark.afterAt = next?.at === end ? next.afterAt : end;
    mark.after = neighbourAt(text, paragraph, mark.afterAt, 1);
    next = mark;
  }
}

function neighbourAt(text: string, { start, end }: Span, from: number, step: 1 | -1): Neighbour {
  let at = from;
  while (at >= start && at < end && isUnseen(text.charCodeAt(at))) at += step;
  return at < start || at >= end ? 'space' : neighbourOf(text[at]!);
}
