/**
 * A source text in, its blocks out: a gap-free partition, each run of one kind.
 * `Title\n\nBy Ann Lee\n\nIt rained.` is a headline, a blank, metadata, a blank, a body.
 */
import type { Block } from '../schemas/source.ts';
import type { Note, Span } from '../schemas/span.ts';
import { classifyParagraphs } from './blocks/classify-paragraphs.ts';
import { cutAgencyTails } from './blocks/cut-agency-tails.ts';
import { findContinued } from './blocks/find-continued.ts';
import { joinWrappedLines } from './blocks/join-wrapped-lines.ts';
import { ownKind } from './blocks/own-kind.ts';
import { readHeaderLine } from './metadata/read-header-line.ts';
import { splitLines } from './text/split-lines.ts';

export function splitBlocks(text: string): { blocks: Block[]; notes: Note[] } {
  const printed = joinWrappedLines(text, splitLines(text), standsAlone);
  const { paragraphs, tails } = cutAgencyTails(text, printed);
  const texts = paragraphs.map((span) => text.slice(span.start, span.end));
  const kinds = classifyParagraphs(texts, toGroups(text, paragraphs));
  const body = paragraphs.filter((_, index) => kinds[index] === 'body');
  const continued = new Set(findContinued(text, body));
  const blocks = paragraphs.map((span, index): Block => {
    const block = { ...span, kind: kinds[index]! };
    return continued.has(span) ? { ...block, continues: true } : block;
  });
  const all = [...blocks, ...tails.map((tail): Block => ({ ...tail, kind: 'boilerplate' }))];
  const inOrder = all.sort((one, other) => one.start - other.start);
  return { blocks: fillGaps(inOrder, text.length), notes: [...continued].map(brokenSentenceNote) };
}

/** The number of the group of each paragraph: an empty line opens the next one. */
function toGroups(text: string, paragraphs: readonly Span[]): number[] {
  let group = 0;
  return paragraphs.map(({ start }, index) => {
    const gap = text.slice(paragraphs[index - 1]?.end ?? start, start);
    if (splitLines(gap).length > 2) group += 1;
    return group;
  });
}

/** Header lines and furniture are never part of a wrapped paragraph. */
function standsAlone(line: string): boolean {
  return readHeaderLine(line.trim()) !== null || (line.length < 60 && ownKind(line) !== null);
}

function fillGaps(blocks: Block[], length: number): Block[] {
  const filled: Block[] = [];
  for (const block of [...blocks, null]) {
    const start = filled.at(-1)?.end ?? 0;
    const end = block?.start ?? length;
    if (end > start) filled.push({ start, end, kind: 'blank' });
    if (block) filled.push(block);
  }
  return filled;
}

function brokenSentenceNote({ start, end }: Span): Note {
  return {
    start,
    end,
    message: 'A line break stands in the middle of a sentence; the paragraph is read as one.',
  };
}
