/**
 * In: one paragraph with its marks, and what stands open around it. Out: its quotations, notes on marks without
 * a partner, and whether it ends open. `“We left,” she said. They stayed.”` gives two, the second resuming.
 */
import type { Note } from '../../schemas/span.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import type { Mark } from './find-marks.ts';
import type { Paragraph } from './find-paragraphs.ts';
import { findRuns, type Run } from './find-runs.ts';
import { isStrayClose } from './is-stray-close.ts';
import { type LostBreaks, lostBefore } from './lost-breaks.ts';
import { readMarks } from './read-marks.ts';
import { toQuotation } from './to-quotation.ts';

interface ParagraphInput {
  text: string;
  paragraph: Paragraph;
  marks: readonly Mark[];
  /** The paragraph before ended open; the next one begins with an opening mark. */
  leftOpen: boolean;
  nextOpens: boolean;
  /** How often the article opens again within a paragraph. */
  lost: LostBreaks;
}

interface ReadParagraph {
  /** `resumes`: the quotation goes on from the one before it. */
  found: { quotation: FoundQuotation; resumes: boolean }[];
  notes: Note[];
  leftOpen: boolean;
}

export function readParagraph({
  text,
  paragraph,
  marks,
  leftOpen,
  nextOpens,
  lost,
}: ParagraphInput): ReadParagraph {
  const read: ReadParagraph = { found: [], notes: [], leftOpen: false };
  if (marks.length === 0) return read;
  const runs = findRuns(
    readMarks(text, marks, nextOpens, lost),
    nextOpens,
    (mark) => reopening[lostBefore(text, mark, lost)],
  );
  let held: FoundQuotation | null = null;
  for (const [place, run] of runs.entries()) {
    if (!run.open && isStrayClose(text, run.close!.at, run.limit, paragraph, leftOpen)) continue;
    const quotation = toQuotation(text, paragraph, run);
    const opened = place > 0 ? goesOnIn(text, held, run) : leftOpen && opensParagraph(text, paragraph, run);
    if (!run.goesOn || !isHeld(text, quotation, run)) read.notes.push(...noteOn(run));
    held = run.goesOn ? quotation : null;
    if (quotation) read.found.push({ quotation, resumes: opened || (place > 0 && run.open === null) });
  }
  read.leftOpen = runs.length > 0 && runs.at(-1)!.close === null;
  return read;
}

const reopening = { none: null, one: 'a break may be lost', more: 'breaks are lost' } as const;

/** The words of an open run reach up to the mark after it. */
function isHeld(text: string, quotation: FoundQuotation | null, { limit }: Run): boolean {
  return limit === null || (quotation !== null && text.slice(quotation.end, limit).trim() === '');
}

/** The run before was left open, and its words reach up to this one. */
function goesOnIn(text: string, held: FoundQuotation | null, { open }: Run): boolean {
  return held !== null && open !== null && text.slice(held.end, open.at).trim() === '';
}

function opensParagraph(text: string, { start }: Paragraph, { open }: Run): boolean {
  return open !== null && text.slice(start, open.at).trim() === '';
}

function noteOn({ open, close }: Run): Note[] {
  if (open && close) return [];
  const message = open
    ? 'An opening quotation mark has no closing one: where its words end was worked out.'
    : 'A closing quotation mark has no opening one: where its words begin was worked out.';
  const at = (open ?? close)!.at;
  return [{ start: at, end: at + 1, message }];
}
