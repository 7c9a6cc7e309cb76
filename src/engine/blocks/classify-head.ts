/**
 * The paragraphs of a file in, the kinds of those above the article out: `Home > News`, `Ferry sinks`, `Ann Lee`,
 * `3 March 2026` are metadata, headline, metadata, metadata. A standfirst between headline and byline is body.
 */
import type { BlockKind } from '../../schemas/source.ts';
import { isPersonName, readCorrespondents } from '../metadata/bare-names.ts';
import { findHeadlines } from './find-headlines.ts';
import { isProse } from './own-kind.ts';
import type { Paragraph } from './paragraph.ts';

type HeadKind = Extract<BlockKind, 'headline' | 'metadata' | 'body' | 'boilerplate'>;

const longestStandfirst = 300;

/** Words right below a headline. */
const shortestSummary = 8;

export function classifyHead(paragraphs: readonly Paragraph[]): HeadKind[] {
  const { headlines, above } = findHeadlines(paragraphs);
  const begins = paragraphs.findIndex(
    ({ text, own, isHeader }) => own === null && !isHeader && isProse(text),
  );
  const lastHeader = paragraphs.slice(0, Math.max(0, begins)).findLastIndex(({ isHeader }) => isHeader);
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
    return isStandfirst(text, index) ? 'body' : kindByPlace(text, index);
  }

  /** Between the headline and the first running text: counts, captions and bullets above a byline or a date. */
  function kindByPlace(text: string, index: number): HeadKind | null {
    if (!kinds.includes('headline') || index >= begins) return null;
    if (/^\s*\d[\d,.]*k?\s*$/i.test(text)) return 'boilerplate';
    if (index > lastHeader) return null;
    const isSummary = kinds.at(-1) === 'headline' && text.trim().split(/\s+/).length >= shortestSummary;
    if (isSummary || /^\s*[•·*–-]\s/.test(text)) return 'body';
    return text.length <= longestStandfirst ? 'boilerplate' : null;
  }

  /** The first text below the headline, with a byline or a date below it. */
  function isStandfirst(text: string, index: number): boolean {
    if (text.length > longestStandfirst || kinds.includes('body') || !kinds.includes('headline'))
      return false;
    const [first, second] = paragraphs.slice(index + 1).filter(({ own }) => own !== 'boilerplate');
    return first?.isHeader || (isPersonName(first?.text ?? '') && second?.isHeader === true);
  }
}
