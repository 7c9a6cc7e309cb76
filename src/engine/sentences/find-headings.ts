/**
 * In: a text and its paragraphs. Out: the indices of those that head a section, as a page's cross-heads do.
 * `‘We had no boat’` above `Ann Lee said: “We had no boat, and the tide was out.”`
 */
import type { Span } from '../../schemas/span.ts';
import { withoutUnseen } from '../text/unseen-signs.ts';

/** In characters. */
const longestHeading = 110;
const shortestText = 60;

const opensHeading = /^["'“‘]?(?:\p{Lu}|\p{N}|…)/u;
const endsText = /[.!?:;,…–—][*_)\]]*["'”’]*$|[.!?…]["'”’)]*\s\S*$/u;

export function findHeadings(text: string, paragraphs: readonly Span[]): Set<number> {
  const lines = paragraphs.map(({ start, end }) => withoutUnseen(text.slice(start, end)).trim());
  const headings = new Set<number>();
  lines.forEach((line, i) => {
    if (isHeading(line) && isText(lines[i + 1])) headings.add(i);
  });
  return headings;
}

function isHeading(line: string): boolean {
  if (line.length > longestHeading || line.includes('\n')) return false;
  return opensHeading.test(line) && !endsText.test(line);
}

function isText(line: string | undefined): boolean {
  return line !== undefined && line.length >= shortestText && /[.!?:…]["'”’)]*$/u.test(line);
}
