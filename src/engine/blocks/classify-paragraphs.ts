/**
 * The paragraphs of a file in, the kind of each out. A file is a head (headline, header lines), an article and
 * a tail. What follows the article is never body: after `Related posts` come links, after `3 comments` readers.
 */

import type { BlockKind } from '../../schemas/source.ts';
import { findDates } from '../metadata/find-dates.ts';
import { classifyHead } from './classify-head.ts';
import { countMenus } from './count-menus.ts';
import { isProse, type OwnKind } from './own-kind.ts';
import { type Paragraph, toParagraph } from './paragraph.ts';

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

export function classifyParagraphs(texts: string[]): TextKind[] {
  const paragraphs = texts.map(toParagraph);
  const menus = countMenus(paragraphs);
  const head = [...kindsOfMenus(paragraphs.slice(0, menus)), ...classifyHead(paragraphs.slice(menus))];
  const tail = tailStart(paragraphs, head.length);
  return [
    ...head,
    ...kindsInArticle(paragraphs.slice(head.length, tail)),
    ...kindsInTail(paragraphs.slice(tail)),
  ];
}

/** `Sport`, `Sign in`; what stands right above the headline may be its section. */
function kindsOfMenus(menus: readonly Paragraph[]): TextKind[] {
  return menus.map(({ text, own, isHeader }, index) => {
    const isKicker = index === menus.length - 1 && own === null && text.trim().split(/\s+/).length <= 4;
    return isHeader || isKicker ? 'metadata' : 'boilerplate';
  });
}

/** The first short line that opens house rules or comments; running text may speak of comments itself. */
function tailStart(paragraphs: readonly Paragraph[], head: number): number {
  const total = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  let above = 0;
  let begun = false;
  for (const [index, { text, own }] of paragraphs.entries()) {
    const below = total - above - text.length;
    // `286 comments` between byline and article is a button.
    if (index >= head && begun && opensTail(text, own, above > below)) return index;
    begun ||= own === null && isSentence(text);
    above += text.length;
  }
  return paragraphs.length;
}

/** Text of an article, however short its paragraphs are; lines of a summary have no stop. */
function isSentence(text: string): boolean {
  return text.trim().length >= shortestSentence && /[.?!…][)\]”’"'»]*\s*$/.test(text);
}

/** Characters. */
const shortestSentence = 40;

/** `isLow`: more of the file stands above than below. */
function opensTail(text: string, own: OwnKind | null, isLow: boolean): boolean {
  if (own === 'policy' || own === 'comments') return !isProse(text);
  return isLow && (own === 'sure policy' || own === 'last line');
}

/** Advertisements, links and credits inside and below an article keep their kind; the article goes on after them. */
function kindsInArticle(paragraphs: readonly Paragraph[]): TextKind[] {
  let list: TextKind | null = null;
  return paragraphs.map(({ text, own }, index) => {
    if (own === 'related heading' || own === 'boilerplate heading') list = kindOf[own];
    if (own && !onlyInTail.has(own)) return kindOf[own];
    if (own === 'comments' && isButton.test(text)) return 'boilerplate';
    if (list && articleGoesOn(text, paragraphs[index + 1]?.text)) list = null;
    return list ?? 'body';
  });
}

/** `286 comments`, `View comments` */
const isButton = /^\s*(?:\d[\d,.]*k? comments?|(?:view|read|show|leave|post|add|write) .{0,40})\s*$/i;

/** After a list of links: two paragraphs of running text on end; one may be the teaser of a link. */
function articleGoesOn(first: string, second: string | undefined): boolean {
  return second !== undefined && isProse(first) && isProse(second);
}

function kindsInTail(paragraphs: readonly Paragraph[]): TextKind[] {
  let section: TextKind = paragraphs[0]?.own === 'last line' ? 'boilerplate' : 'comment';
  return paragraphs.map(({ text, own }, index) => {
    const kind = own === 'sure policy' ? 'policy' : own;
    if (kind === 'policy' && (section !== 'comment' || index === 0 || !isProse(text)))
      section = 'comment-policy';
    else if (
      kind === 'comments' ||
      (section === 'comment-policy' && opensComment(text, paragraphs[index + 1]?.text))
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
