import type { Block } from '../schemas/source.ts';
import type { Note, Span } from '../schemas/span.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { findDoubledStyle } from './quotation-marks/doubled-marks.ts';
import { findMarks, type Mark } from './quotation-marks/find-marks.ts';
import { findParagraphs } from './quotation-marks/find-paragraphs.ts';
import { countLostBreaks } from './quotation-marks/lost-breaks.ts';
import { readMixedMarks } from './quotation-marks/mixed-marks.ts';
import { readParagraph } from './quotation-marks/read-paragraph.ts';
import { tellSecondary } from './quotation-marks/tell-secondary.ts';
import { findHoverCards } from './text/hover-cards.ts';
import { contains } from './text/overlaps.ts';

/**
 * Stage 4. In: a text and its blocks. Out: the quotations of body and comments in order, and a note for every mark
 * that has no partner. `They must act.”` with no opening mark is a quotation of the sentence, `unbalanced`.
 */
export function findQuotations(
  printed: string,
  blocks: readonly Block[],
): { quotations: FoundQuotation[]; notes: Note[] } {
  const quotations: FoundQuotation[] = [];
  const notes: Note[] = [];
  const text = readMixedMarks(printed);
  const paragraphs = findParagraphs(text, blocks);
  const doubled = findDoubledStyle(text, paragraphs);
  const marks = paragraphs.map((paragraph) => findMarks(text, paragraph, doubled !== null));
  const lost = countLostBreaks(text, marks);
  const cards = findHoverCards(text);
  let leftOpen = false;
  paragraphs.forEach((paragraph, index) => {
    if (isInset(text, paragraph, marks[index]!)) return;
    const next = nextOfProse(text, paragraphs, marks, index);
    const nextOpens = opensAt(marks[next], paragraphs[next]?.start);
    const read = readParagraph({ text, paragraph, marks: marks[index]!, leftOpen, nextOpens, lost });
    for (const { quotation, resumes } of read.found) {
      if (cards.some((card) => contains(card, quotation))) continue;
      quotation.continues = resumes && quotations.length > 0 ? quotations.length - 1 : null;
      quotations.push(quotation);
    }
    for (const note of read.notes) notes.push(note);
    leftOpen = read.leftOpen;
  });
  tellSecondary(quotations);
  if (doubled !== null) notes.push(noteOnDoubled(doubled));
  for (const card of cards) notes.push({ ...card, message: cardMessage });
  return { quotations, notes };
}

const cardMessage = 'Names of other articles that were copied here behind a name: they are not read as text.';

/** Two single marks typed for a double one are no mark here; readers are told so once. */
function noteOnDoubled(at: number): Note {
  const message =
    'Two single marks seem to stand for a double quotation mark: words between such marks are not listed.';
  return { start: at, end: at + 2, message };
}

/** Lines that a page sets between two paragraphs: a heading, a link, the words of a box. */
const mostInsets = 3;
const longestInset = 80;

function isInset(text: string, { start, end }: Span, marks: readonly Mark[]): boolean {
  const isQuoteless = marks.every(({ before, after }) => before === 'word' && after === 'word');
  if (!isQuoteless || end - start > longestInset) return false;
  return !/[.!?:;,…)]\s*$/u.test(text.slice(start, end));
}

function nextOfProse(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly Mark[][],
  index: number,
): number {
  let next = index + 1;
  while (next - index <= mostInsets && paragraphs[next] && isInset(text, paragraphs[next]!, marks[next]!))
    next++;
  return next;
}

/** The next paragraph begins with a quotation mark, so that this one may end open. */
function opensAt(marks: readonly Mark[] | undefined, start: number | undefined): boolean {
  const first = marks?.[0];
  return first !== undefined && first.before === 'space' && first.beforeAt < start! && first.after === 'word';
}
