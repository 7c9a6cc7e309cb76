/**
 * The paragraphs of a file in, the kind of each out. A file is a head (headline, header lines), an article and
 * a tail. What follows the article is never body: after `Related posts` come links, after `3 comments` readers.
 */

import type { BlockKind } from '../../schemas/source.ts';
import { findDates } from '../metadata/find-dates.ts';
import { classifyHead } from './classify-head.ts';
import { isProse, type OwnKind, ownKind } from './own-kind.ts';

export type TextKind = Exclude<BlockKind, 'blank'>;

/** Running text may speak of comments itself. */
const onlyInTail: ReadonlySet<OwnKind> = new Set(['policy', 'sure policy', 'comments', 'last line']);

const kindOf: Record<OwnKind, TextKind> = {
  'sure policy': 'comment-policy',
  'last line': 'boilerplate',
  'boilerplate heading': 'boilerplate',
  policy: 'comment-policy',
  comments: 'boilerplate',
  'related heading': 'related',
  related: 'related',
  boilerplate: 'boilerplate',
  metadata: 'metadata',
};

export function classifyParagraphs(paragraphs: string[]): TextKind[] {
  const own = paragraphs.map(ownKind);
  const head = classifyHead(paragraphs, own);
  const tail = tailStart(paragraphs, own, head.length);
  return [
    ...head,
    ...kindsInArticle(paragraphs.slice(head.length, tail), own.slice(head.length, tail)),
    ...kindsInTail(paragraphs.slice(tail), own.slice(tail)),
  ];
}

/** The first short line that opens house rules or comments; running text may speak of comments itself. */
function tailStart(paragraphs: string[], own: (OwnKind | null)[], head: number): number {
  const start = paragraphs.findIndex((text, index) => {
    const kind = own[index];
    if (index < head) return false;
    if (kind === 'policy' || kind === 'comments') return !isProse(text);
    return (kind === 'sure policy' || kind === 'last line') && isBelowMost(paragraphs, index);
  });
  return start < 0 ? paragraphs.length : start;
}

/** More of the file stands above than below. */
function isBelowMost(paragraphs: string[], index: number): boolean {
  return paragraphs.slice(0, index).join('').length > paragraphs.slice(index + 1).join('').length;
}

/** Advertisements, links and credits inside and below an article keep their kind; the article goes on after them. */
function kindsInArticle(paragraphs: string[], own: (OwnKind | null)[]): TextKind[] {
  let list: TextKind | null = null;
  return own.map((kind, index) => {
    if (kind === 'related heading' || kind === 'boilerplate heading') list = kindOf[kind];
    if (kind && !onlyInTail.has(kind)) return kindOf[kind];
    if (list && articleGoesOn(paragraphs.slice(index))) list = null;
    return list ?? 'body';
  });
}

/** After a list of links: two paragraphs of running text on end; one may be the teaser of a link. */
function articleGoesOn([first, second]: string[]): boolean {
  return first !== undefined && second !== undefined && isProse(first) && isProse(second);
}

function kindsInTail(paragraphs: string[], own: (OwnKind | null)[]): TextKind[] {
  let section: TextKind = own[0] === 'last line' ? 'boilerplate' : 'comment';
  return paragraphs.map((text, index) => {
    const kind = own[index] === 'sure policy' ? 'policy' : own[index];
    if (kind === 'policy' && (section !== 'comment' || index === 0 || !isProse(text)))
      section = 'comment-policy';
    else if (
      kind === 'comments' ||
      (section === 'comment-policy' && opensComment(text, paragraphs[index + 1]))
    )
      section = 'comment';
    else if (kind === 'related heading') section = 'related';
    else return kind === 'boilerplate' || kind === 'last line' ? 'boilerplate' : section;
    return kind === 'comments' ? 'boilerplate' : section;
  });
}

/** `Bo Roe, 3 March 2021`, `Bo says:`, or a short line over a date. */
function opensComment(text: string, next = ''): boolean {
  const hasDate = (line: string) =>
    line.length <= 60 && (findDates(line).length > 0 || /\b\d+ \w+ ago\s*$/.test(line));
  if (text.length > 60 || /[.?!]\s*$/.test(text)) return false;
  return /\b(?:says|wrote|writes)\s*:?\s*$/i.test(text) || hasDate(text) || hasDate(next);
}
