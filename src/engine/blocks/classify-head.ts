/**
 * The paragraphs of a file in, the kinds of those above the article out: `Home > News`, `Ferry sinks`, `Ann Lee`,
 * `3 March 2026` are metadata, headline, metadata, metadata. A standfirst between headline and byline is body.
 */
import type { BlockKind } from '../../schemas/source.ts';
import { isPersonName, readCorrespondents } from '../metadata/bare-names.ts';
import { findHeadlines } from './find-headlines.ts';
import type { Paragraph } from './paragraph.ts';

type HeadKind = Extract<BlockKind, 'headline' | 'metadata' | 'body' | 'boilerplate'>;

const longestStandfirst = 300;

export function classifyHead(paragraphs: readonly Paragraph[]): HeadKind[] {
  const { headlines, above } = findHeadlines(paragraphs);
  const kinds: HeadKind[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kindOf(paragraph, index);
    if (kind === null) break;
    kinds.push(kind);
  }
  return kinds;

  function kindOf({ text, own, isHeader }: Paragraph, index: number): HeadKind | null {
    if (headlines.includes(index)) return 'headline';
    if (above.includes(index) || isHeader) return 'metadata';
    if (own === 'boilerplate') return 'boilerplate';
    if (
      (isPersonName(text) || readCorrespondents(text) !== null) &&
      [paragraphs[index - 1], paragraphs[index + 1]].some((beside) => beside?.isHeader)
    )
      return 'metadata';
    return isStandfirst(text, index) ? 'body' : null;
  }

  /** The first text below the headline, with a byline or a date below it. */
  function isStandfirst(text: string, index: number): boolean {
    if (text.length > longestStandfirst || kinds.includes('body') || !kinds.includes('headline'))
      return false;
    const [first, second] = paragraphs.slice(index + 1).filter(({ own }) => own !== 'boilerplate');
    return first?.isHeader || (isPersonName(first?.text ?? '') && second?.isHeader === true);
  }
}
