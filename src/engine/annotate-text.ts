/**
 * One article in, all that stages 2 to 5 find in it out: what `variorum annotate` prints.
 * 'ferry', '“We sail,” said Una Kessell.' -> quotations [{ start: 1, end: 9, speaker: { name: 'Una Kessell', … }, … }]
 */
import type { Annotation } from '../schemas/annotation.ts';
import { splitBlocks } from './2-split-blocks.ts';
import { readStated } from './3-read-metadata.ts';
import { findQuotations } from './4-find-quotations.ts';
import { attributeQuotations } from './5-attribute-quotations.ts';
import { noteOnHtml } from './text/note-on-html.ts';

export function annotateText(id: string, original: string): Annotation {
  // A byte order mark is read as an empty line, so that all offsets hold.
  const text = original.replace(/^\ufeff/, '\n');
  const split = splitBlocks(text);
  const metadata = readStated(text, split.blocks);
  const found = findQuotations(text, split.blocks);
  const attributed = attributeQuotations(text, split.blocks, found.quotations);
  const notes = [...noteOnHtml(text), ...split.notes, ...found.notes];
  notes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, text: original, metadata, blocks: split.blocks, quotations: attributed.quotations, notes };
}
