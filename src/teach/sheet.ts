import type { Source } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import { linesOf } from '../source/lines.ts';
import { cutIntoLines } from './cut-into-lines.ts';

/** In letters: with room beside it on a sheet of A4 to write. */
const lineWidth = 72;

/** A line as it is printed; numbered from 1 through the whole article. */
export interface SheetLine extends Span {
  number: number;
}

export interface SheetParagraph {
  kind: 'headline' | 'metadata' | 'body';
  lines: SheetLine[];
}

/** One article to hand out: its words as received and nothing else, in lines that are the same on every machine. */
export interface Sheet {
  siglum: string;
  paragraphs: SheetParagraph[];
}

/** What the file holds beside its article (comments, links) is left out; what it states above it is kept. */
export function toSheet({ siglum, text, blocks }: Pick<Source, 'siglum' | 'text' | 'blocks'>): Sheet {
  const paragraphs: SheetParagraph[] = [];
  let number = 0;
  let mayContinue = false;
  for (const { kind, start, end, continues } of blocks) {
    if (kind !== 'headline' && kind !== 'metadata' && kind !== 'body') continue;
    // Each line of a head states something of its own; those of a body run on.
    const stretches =
      kind === 'body'
        ? [{ start, end }]
        : linesOf(text.slice(start, end)).map((line) => ({
            start: start + line.start,
            end: start + line.end,
          }));
    for (const stretch of stretches) {
      const lines = cutIntoLines(text, stretch, lineWidth).map((line) => ({ ...line, number: ++number }));
      const last = paragraphs.at(-1);
      if (continues && mayContinue && last) last.lines.push(...lines);
      else if (lines.length > 0) paragraphs.push({ kind, lines });
    }
    mayContinue = kind === 'body';
  }
  return { siglum, paragraphs };
}

/** Its id on the page of the texts: `a-12`. */
export function idOfLine(siglum: string, line: number): string {
  return `${siglum.toLowerCase()}-${line}`;
}

/** Where words stand on a sheet: `{ siglum: 'A', first: 3, last: 4 }`. */
export interface SheetPlace {
  siglum: string;
  first: number;
  last: number;
}

/** The lines that a stretch of the file stands on; null where none of it is on the sheet. */
export function placeOnSheet({ siglum, paragraphs }: Sheet, span: Span): SheetPlace | null {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const first = lines.find(({ end }) => end > span.start);
  const last = lines.findLast(({ start }) => start < span.end);
  return first && last && first.number <= last.number
    ? { siglum, first: first.number, last: last.number }
    : null;
}
