// In: one paragraph with its marks, and what stands open around it. Out: its quotations, notes on marks without
// a partner, and whether it ends open. `“We left,” she said. They stayed.”` gives two, the second resuming.
import type { Note } from '../../schemas/span.ts';
import type { FoundQuotation } from '../4-find-quotations.ts';
import type { Mark } from './find-marks.ts';
import type { Paragraph } from './find-paragraphs.ts';
import { findRuns, type Run } from './find-runs.ts';
import { isStrayClose } from './is-stray-close.ts';
import { readMarks } from './read-marks.ts';
import { toQuotation } from './to-quotation.ts';

interface ParagraphInput {
  text: string;
  paragraph: Paragraph;
  marks: readonly Mark[];
  /** The paragraph before ended open; the next one begins with an opening mark. */
  leftOpen: boolean;
  nextOpens: boolean;
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
}: ParagraphInput): ReadParagraph {
  const read: ReadParagraph = { found: [], notes: [], leftOpen: false };
  if (marks.length === 0) return read;
  const runs = findRuns(readMarks(text, marks, nextOpens), nextOpens);
  for (const [place, run] of runs.entries()) {
    if (!run.goesOn) read.notes.push(...noteOn(run));
    if (!run.open && isStrayClose(text, run.close!.at, run.limit, paragraph, leftOpen)) continue;
    const quotation = toQuotation(text, paragraph, run);
    const resumes = place > 0 ? run.open === null : leftOpen && opensParagraph(text, paragraph, run);
    if (quotation) read.found.push({ quotation, resumes });
  }
  read.leftOpen = runs.length > 0 && runs.at(-1)!.close === null;
  return read;
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
