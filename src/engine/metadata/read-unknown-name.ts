/**
 * A text and its blocks in, the name of an author out that no list has and no `By` opens: it stands alone below the
 * headline, beside the day. `Zybrand Oe` over `4 March 2024`; not `Upper Tove`, which the article has as a place.
 */
import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { places, states } from '../data/organisation-words.ts';
import { isPersonName } from './bare-names.ts';
import { trimmed } from './find-opening.ts';
import { isSection } from './is-section.ts';
import { isNameOfBody } from './name-of-body.ts';
import { readHeaderLine } from './read-header-line.ts';
import { readPlaceAndDay } from './read-place-and-day.ts';

export function readUnknownName(text: string, blocks: readonly Block[]): Span | null {
  const lines = blocks.filter(({ kind }) => kind !== 'blank');
  const headline = lines.findLastIndex(({ kind }) => kind === 'headline');
  if (headline < 0) return null;
  const printed = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}'’-]+/gu));
  const index = lines.findIndex(
    (block, at) => at > headline && block.kind === 'metadata' && isName(text.slice(block.start, block.end)),
  );
  if (index < 0) return null;
  const beside = [lines[index - 1], lines[index + 1]].filter((block) => block?.kind === 'metadata');
  return beside.some((block) => isDay(text.slice(block!.start, block!.end)))
    ? trimmed(text, lines[index]!)
    : null;

  function isName(line: string): boolean {
    const name = line.trim();
    if (!isPersonName(name) || isNameOfBody(name) || isSection(name)) return false;
    const words = name.toLowerCase().split(/\s+/);
    if (places.has(words.at(-1)!) || states.has(words.join(' ')) || text.includes(` in ${name}`))
      return false;
    return words.every((word) => !printed.has(word));
  }
}

function isDay(line: string): boolean {
  const fields = readHeaderLine(line.trim()) ?? [];
  return fields.some(({ field }) => field === 'published') || readPlaceAndDay(line) !== null;
}
