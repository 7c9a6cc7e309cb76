/**
 * A text, its blocks and the paper that it names on top in, the section out that stands between the paper and the
 * headline, whatever it is called: `RECALLS` of `Lock & Weir Weekly`, `RECALLS`, `Forty boats called back`.
 */
import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { isPersonName } from './bare-names.ts';
import { trimmed } from './find-opening.ts';
import { isMasthead } from './masthead.ts';
import { isNameOfBody } from './name-of-body.ts';
import { readHeaderLine } from './read-header-line.ts';
import { isOffice } from './read-top-name.ts';

export function readKicker(text: string, blocks: readonly Block[], paper: number): Span | null {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const above = blocks
    .slice(0, Math.max(0, headline))
    .filter(({ kind, start }) => kind !== 'blank' && start >= paper);
  if (above.length > mostAbove) return null;
  return (
    above
      .slice(1)
      .filter(({ kind }) => kind === 'metadata')
      .map((block) => trimmed(text, block))
      .findLast(({ start, end }) => isKicker(text.slice(start, end))) ?? null
  );
}

/** Lines: the paper, what it says of itself, a day, the section. */
const mostAbove = 5;
/** Words. */
const longest = 3;

function isKicker(line: string): boolean {
  if (!/^\p{Lu}[\p{L}&’' -]{2,30}$/u.test(line) || line.split(/\s+/).length > longest) return false;
  if (button.test(line) || isMasthead(line) || isNameOfBody(line) || isOffice(line)) return false;
  return readHeaderLine(line) === null && (!isPersonName(line) || line === line.toUpperCase());
}

/** `Add to my list` */
const button =
  /^(?:add|follow|save|share|sign|log|get|join|skip|open|close|view|watch|listen|back|subscribe|menu|search|my|your|go|read)\b/i;
