/**
 * The paragraphs of a text in, the same out without the letters of an agency and its editors behind the last words, and
 * those letters apart: `… in three weeks. CWN BR AL` is a paragraph that ends at the stop, and the tail `CWN BR AL`.
 */
import type { Span } from '../../schemas/span.ts';
import { agencies } from '../metadata/agencies.ts';

export function cutAgencyTails(
  text: string,
  paragraphs: readonly Span[],
): { paragraphs: Span[]; tails: Span[] } {
  const tails: Span[] = [];
  const kept = paragraphs.flatMap((paragraph, index) => {
    const tail = index < fewestAbove ? null : findTail(text, paragraph);
    if (!tail) return [paragraph];
    tails.push(tail);
    const end = paragraph.start + text.slice(paragraph.start, tail.start).trimEnd().length;
    return end > paragraph.start ? [{ start: paragraph.start, end }] : [];
  });
  return { paragraphs: kept, tails };
}

/** Paragraphs; a headline in capitals may read like it. */
const fewestAbove = 2;
/** Characters. */
const longest = 40;

function findTail(text: string, { start, end }: Span): Span | null {
  const from = Math.max(start, end - longest);
  const match = tailPattern.exec(text.slice(from, end)) ?? signature.exec(text.slice(from, end));
  const [at, to] = match?.indices?.groups?.['tail'] ?? [];
  if (at === undefined || to === undefined || (at === 0 && from > start)) return null;
  return isAgency(match?.groups?.['agency'] ?? '', text) ? { start: from + at, end: from + to } : null;
}

const tailPattern =
  /(?:^|(?<=[.?!…]["”’)]{0,2})\s+)\s*(?<tail>(?<agency>\p{Lu}{2,6})(?:[ /]\p{Lu}{2,4}){1,5})\s*$/du;

/** `- CWN` on a line of its own */
const signature = /^\s*(?<tail>(?:[-–—]{1,2}\s*|\()(?<agency>\p{Lu}{2,6})\)?)\s*$/du;

/** One of the list, or one that the text itself has in brackets, as in `Tove, Mar 3 (CWN)`. */
function isAgency(name: string, text: string): boolean {
  return agencies.includes(name) || text.includes(`(${name})`);
}
