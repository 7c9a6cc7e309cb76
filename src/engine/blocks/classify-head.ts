/**
 * The paragraphs of a file in, the kinds of those above the article out: `Home > News`, `Ferry sinks`, `Ann Lee`,
 * `3 March 2026` are metadata, headline, metadata, metadata. A standfirst between headline and byline is body.
 */
import type { BlockKind } from '../../schemas/source.ts';
import { isPersonName } from '../metadata/bare-names.ts';
import { readHeaderLine } from '../metadata/read-header-line.ts';
import { findHeadlines } from './find-headlines.ts';
import type { OwnKind } from './own-kind.ts';

type HeadKind = Extract<BlockKind, 'headline' | 'metadata' | 'body' | 'boilerplate'>;

const longestStandfirst = 300;

export function classifyHead(paragraphs: string[], own: (OwnKind | null)[]): HeadKind[] {
  const { headlines, above } = findHeadlines(paragraphs);
  const kinds: HeadKind[] = [];
  for (const [index, text] of paragraphs.entries()) {
    const kind = kindOf(text, index);
    if (kind === null) break;
    kinds.push(kind);
  }
  return kinds;

  function kindOf(text: string, index: number): HeadKind | null {
    if (headlines.includes(index)) return 'headline';
    if (above.includes(index) || isHeader(text)) return 'metadata';
    if (own[index] === 'boilerplate') return 'boilerplate';
    if (isPersonName(text) && [paragraphs[index - 1], paragraphs[index + 1]].some(isHeader))
      return 'metadata';
    return isStandfirst(text, index) ? 'body' : null;
  }

  /** The first text below the headline, with a byline or a date below it. */
  function isStandfirst(text: string, index: number): boolean {
    if (text.length > longestStandfirst || kinds.includes('body') || !kinds.includes('headline'))
      return false;
    const rest = paragraphs.slice(index + 1).filter((_, place) => own[index + 1 + place] !== 'boilerplate');
    return isHeader(rest[0]) || (isPersonName(rest[0] ?? '') && isHeader(rest[1]));
  }
}

function isHeader(text: string | undefined): boolean {
  return text !== undefined && readHeaderLine(text.trim()) !== null;
}
