import type { Block } from '../../schemas/source.ts';
import { anyOf } from '../text/any-of.ts';
import { isSection } from './is-section.ts';
import { readHeaderLine, type StatedField } from './read-header-line.ts';
import { topicsHeadings } from './topics-headings.ts';

const isHeading = anyOf(topicsHeadings);

/** The lines below the heading of an article’s topics: `Piers` and `Norland` below `Related topics` are its tags. */
export function readTopics(text: string, blocks: readonly Block[]): StatedField[] {
  const lines = blocks.filter(({ kind }) => kind !== 'blank');
  const lineOf = ({ start, end }: Block) => text.slice(start, end).trim();
  const heading = lines.findIndex((block) => block.kind === 'metadata' && isHeading(lineOf(block)));
  if (heading < 0) return [];
  const below = lines.slice(heading + 1);
  const end = below.findIndex((block) => block.kind !== 'metadata' || readHeaderLine(lineOf(block)) !== null);
  const topics = below.slice(0, end < 0 ? below.length : end);
  const [first, last] = [topics[0], topics.at(-1)];
  // Sections alone are a menu.
  if (!first || !last || topics.every((block) => isSection(lineOf(block)))) return [];
  const start = text.indexOf(lineOf(first), first.start);
  return [{ field: 'tags', start, end: text.indexOf(lineOf(last), last.start) + lineOf(last).length }];
}
