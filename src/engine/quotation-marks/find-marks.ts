// In: a text and the span of a paragraph. Out: its quotation marks with the kind of character on either side.
// `He said “‘No’ again.”` has four marks; both “ and ‘ stand between `space` and `word`.
import type { Span } from '../../schemas/span.ts';
import { familyOf, type MarkFamily } from '../text/quotation-marks.ts';
import { type Neighbour, neighbourOf } from './neighbour.ts';

export interface Mark {
  /** Offset into the text. */
  at: number;
  character: string;
  family: MarkFamily;
  /** The nearest characters that are no marks; the ends of the paragraph count as space. */
  before: Neighbour;
  after: Neighbour;
  /** Offset of the nearest character before and after that is no mark. */
  beforeAt: number;
  afterAt: number;
}

const anyMark = /["“”„‟＂'‘’‚‛`«»‹›]/g;
/** Where two single marks stand for a double one, single marks beside them may be nested: none is read. */
const noSingle = /["“”„‟＂«»‹›]/g;
/** `isDoubled`: the article types double marks as two single ones. */
export function findMarks(text: string, paragraph: Span, isDoubled: boolean): Mark[] {
  const marks = findBare(text, paragraph, isDoubled ? noSingle : anyMark);
  setBefore(marks, text, paragraph);
  setAfter(marks, text, paragraph);
  return marks;
}

function findBare(text: string, { start, end }: Span, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  // In the paragraph alone: in the whole text each paragraph without a mark would look on to the next one that has some.
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const family = familyOf(match[0])!;
    const unknown = { before: 'space', after: 'space', beforeAt: -1, afterAt: -1 } as const;
    marks.push({ at: start + match.index, character: match[0], family, ...unknown });
  }
  return marks;
}

function setBefore(marks: readonly Mark[], text: string, paragraph: Span): void {
  let previous: Mark | undefined;
  for (const mark of marks) {
    const adjacent = previous !== undefined && previous.at + 1 === mark.at;
    mark.beforeAt = adjacent ? previous!.beforeAt : mark.at - 1;
    mark.before = mark.beforeAt < paragraph.start ? 'space' : neighbourOf(text[mark.beforeAt]!);
    previous = mark;
  }
}

function setAfter(marks: readonly Mark[], text: string, paragraph: Span): void {
  let next: Mark | undefined;
  for (const mark of marks.toReversed()) {
    const end = mark.at + 1;
    mark.afterAt = next?.at === end ? next.afterAt : end;
    mark.after = mark.afterAt >= paragraph.end ? 'space' : neighbourOf(text[mark.afterAt]!);
    next = mark;
  }
}
