/**
 * The paragraphs of a file in, the kind of each out. A file is a head (headline, header lines), an article and
 * a tail. What follows the article is never body: after `Related posts` come links, after `3 comments` readers.
 */

import type { BlockKind } from '../../schemas/source.ts';
import { readOutlet } from '../metadata/bare-names.ts';
import { stripMarkdown } from '../text/strip-markdown.ts';
import { authorNames } from './author-notes.ts';
import { classifyArticle } from './classify-article.ts';
import { classifyHead } from './classify-head.ts';
import { classifyTail } from './classify-tail.ts';
import { countMenus, findText } from './count-menus.ts';
import { findFirstTitle } from './find-first-title.ts';
import { isProse, isSentence } from './is-sentence.ts';
import { markRepeated } from './mark-repeated.ts';
import type { OwnKind } from './own-kind.ts';
import { type Paragraph, toParagraph } from './paragraph.ts';

export type TextKind = Exclude<BlockKind, 'blank'>;

/** `groups`: paragraphs without an empty line between them have one number. */
export function classifyParagraphs(texts: string[], groups: readonly number[] = []): TextKind[] {
  const paragraphs = markRepeated(texts.map((text, index) => toParagraph(text, groups[index])));
  const head = kindsOfHead(paragraphs);
  const tail = tailStart(paragraphs, head.length);
  const authors = authorNames(bylinesOf(paragraphs.slice(0, tail)));
  const headline = paragraphs.filter((_, index) => head[index] === 'headline').map(({ text }) => text);
  return [
    ...head,
    ...classifyArticle(paragraphs.slice(head.length, tail), authors, headline.join(' ')),
    ...classifyTail(paragraphs.slice(tail)),
  ];
}

/** Names and menus above the headline, it, and what stands between it and the article. */
function kindsOfHead(paragraphs: readonly Paragraph[]): TextKind[] {
  const title = findFirstTitle(paragraphs, findText(paragraphs));
  const menus = title < 0 ? countMenus(paragraphs) : title;
  const above = paragraphs.slice(0, menus);
  return [
    ...(title < 0 ? kindsOfMenus(above) : above.map(kindOfName)),
    ...classifyHead(paragraphs.slice(menus), title > 0),
  ];
}

/** The paper, its section and the day above a headline; a row of buttons may stand among them. */
function kindOfName({ own }: Paragraph): TextKind {
  return own === null || own === 'metadata' ? 'metadata' : 'boilerplate';
}

/** Of the first lines, as most bylines stand there. */
function bylinesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.slice(0, longestHead).flatMap((paragraph) => {
    const { text } = paragraph;
    const author = text.length <= longestByline && paragraph.fields?.find(({ field }) => field === 'author');
    return author ? [stripMarkdown(text).trim().slice(author.start, author.end)] : [];
  });
}

/** Paragraphs. */
const longestHead = 60;
/** Characters. */
const longestByline = 160;

/** `Sport`, `Sign in`; the first line may name the paper, what stands right above the headline its section. */
function kindsOfMenus(menus: readonly Paragraph[]): TextKind[] {
  const first = menus.findIndex(({ own }) => own === null);
  return menus.map(({ text, own, isHeader }, index) => {
    const isKicker = index === menus.length - 1 && own === null && text.trim().split(/\s+/).length <= 4;
    const isPaper = index === first && readOutlet(text) !== null && !isEntry.test(text);
    return isHeader || isKicker || isPaper ? 'metadata' : 'boilerplate';
  });
}

/** What ends like the name of a paper in a menu. */
const isEntry = /^\s*(?:latest|top|more|all|my|our|live|watch|listen|breaking|today[’']s)\s/i;

/** The first short line that opens house rules or comments; running text may speak of comments itself. */
function tailStart(paragraphs: readonly Paragraph[], head: number): number {
  const total = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const told = paragraphs.reduce((sum, one) => sum + lengthOfSentence(one), 0);
  let above = 0;
  let toldAbove = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, own } = paragraph;
    const isLow = above > total - above - text.length;
    if (index >= head && toldAbove > 0 && opensTail(text, own, isLow)) {
      // `286 comments` between byline and article, or in its middle, is a button.
      if (toldAbove * mostBelow >= told - toldAbove || looksLikeComments(paragraphs, index)) return index;
    }
    above += text.length;
    toldAbove += lengthOfSentence(paragraph);
  }
  return paragraphs.length;
}

/** Comments may be so many times as long as the article before anything more must tell that they are comments. */
const mostBelow = 4;

function lengthOfSentence({ text, own }: Paragraph): number {
  return own === null && isSentence(text) ? text.length : 0;
}

/** Short lines between the longer ones: who speaks, when, and how many agree. */
function looksLikeComments(paragraphs: readonly Paragraph[], index: number): boolean {
  const below = paragraphs.slice(index + 1, index + 1 + shownComments);
  const short = below.filter(
    ({ text, own }) => own === null && text.length <= longestName && !isSentence(text),
  );
  return short.length >= below.length / 4;
}

/** Paragraphs. */
const shownComments = 24;
/** Characters. */
const longestName = 40;

/** `isLow`: more of the file stands above than below. */
function opensTail(text: string, own: OwnKind | null, isLow: boolean): boolean {
  if (own === 'policy' || own === 'comments') return !isProse(text);
  return isLow && (own === 'sure policy' || own === 'last line');
}
