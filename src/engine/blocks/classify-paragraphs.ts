/**
 * The paragraphs of a file in, the kind of each out. A file is a head (headline, header lines), an article and
 * a tail. What follows the article is never body: after `Related posts` come links, after `3 comments` readers.
 */

import type { BlockKind } from '../../schemas/source.ts';
import { readHeaderLine } from '../metadata/read-header-line.ts';
import { findHeadlines } from './find-headlines.ts';
import { isProse, type OwnKind, ownKind } from './own-kind.ts';

export type TextKind = Exclude<BlockKind, 'blank'>;

const kindOf: Record<OwnKind, TextKind> = {
  policy: 'comment-policy',
  comments: 'boilerplate',
  'related heading': 'related',
  related: 'related',
  boilerplate: 'boilerplate',
  metadata: 'metadata',
};

export function classifyParagraphs(paragraphs: string[]): TextKind[] {
  const own = paragraphs.map(ownKind);
  const headlines = findHeadlines(paragraphs);
  const head = headEnd(paragraphs, own, headlines);
  const tail = tailStart(paragraphs, own, head);
  return [
    ...paragraphs.slice(0, head).map((text, index) => kindInHead(text, headlines.includes(index))),
    ...kindsInArticle(paragraphs.slice(head, tail), own.slice(head, tail)),
    ...kindsInTail(paragraphs.slice(tail), own.slice(tail)),
  ];
}

function headEnd(paragraphs: string[], own: (OwnKind | null)[], headlines: number[]): number {
  const end = paragraphs.findIndex(
    (text, index) =>
      !headlines.includes(index) && own[index] !== 'boilerplate' && !readHeaderLine(text.trim()),
  );
  return end < 0 ? paragraphs.length : end;
}

function kindInHead(text: string, isHeadline: boolean): TextKind {
  if (isHeadline) return 'headline';
  return readHeaderLine(text.trim()) ? 'metadata' : 'boilerplate';
}

/** The first short line that opens house rules or comments; running text may speak of comments itself. */
function tailStart(paragraphs: string[], own: (OwnKind | null)[], head: number): number {
  const opensTail = (kind: OwnKind | null | undefined) => kind === 'policy' || kind === 'comments';
  const start = paragraphs.findIndex(
    (text, index) => index >= head && opensTail(own[index]) && !isProse(text),
  );
  return start < 0 ? paragraphs.length : start;
}

/** Advertisements, links and credits inside and below an article keep their kind; the article goes on after them. */
function kindsInArticle(paragraphs: string[], own: (OwnKind | null)[]): TextKind[] {
  let inLinks = false;
  return own.map((found, index) => {
    const kind = found === 'policy' || found === 'comments' ? null : found;
    if (kind === 'related heading') inLinks = true;
    if (kind) return kindOf[kind];
    if (inLinks && articleGoesOn(paragraphs.slice(index))) inLinks = false;
    return inLinks ? 'related' : 'body';
  });
}

/** After a list of links: two paragraphs of running text on end; one may be the teaser of a link. */
function articleGoesOn([first, second]: string[]): boolean {
  return first !== undefined && second !== undefined && isProse(first) && isProse(second);
}

function kindsInTail(paragraphs: string[], own: (OwnKind | null)[]): TextKind[] {
  let section: TextKind = 'comment';
  return paragraphs.map((text, index) => {
    const kind = own[index];
    if (kind === 'policy' && (section !== 'comment' || index === 0 || !isProse(text)))
      section = 'comment-policy';
    else if (kind === 'comments') section = 'comment';
    else if (kind === 'related heading') section = 'related';
    else return kind === 'boilerplate' ? 'boilerplate' : section;
    return kind === 'comments' ? 'boilerplate' : section;
  });
}
