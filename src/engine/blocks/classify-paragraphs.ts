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
import { findComments, type Range } from './find-comments.ts';
import { findFirstTitle } from './find-first-title.ts';
import { markRepeated } from './mark-repeated.ts';
import { type Paragraph, toParagraph } from './paragraph.ts';

export type TextKind = Exclude<BlockKind, 'blank'>;

/** `groups`: paragraphs without an empty line between them have one number. */
export function classifyParagraphs(texts: string[], groups: readonly number[] = []): TextKind[] {
  const paragraphs = markRepeated(texts.map((text, index) => toParagraph(text, groups[index])));
  const head = kindsOfHead(paragraphs);
  const comments = findComments(paragraphs, head.length);
  const authors = authorNames(bylinesOf(paragraphs.slice(0, comments[0]?.start)));
  const headline = paragraphs.filter((_, index) => head[index] === 'headline').map(({ text }) => text);
  // Where the article goes on below comments it is one.
  const stretches = stretchesBetween(comments, head.length, paragraphs.length);
  const article = stretches.flatMap(({ start, end }) => paragraphs.slice(start, end));
  const told = classifyArticle(article, authors, headline.join(' ')).values();
  return [
    ...head,
    ...stretches.flatMap(({ start, end }, index) => [
      ...told.take(end - start),
      ...(comments[index] ? classifyTail(paragraphs.slice(comments[index].start, comments[index].end)) : []),
    ]),
  ];
}

/** What stands before, between and behind ranges of paragraphs: one more than there are ranges. */
function stretchesBetween(ranges: readonly Range[], from: number, to: number): Range[] {
  const starts = [from, ...ranges.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: ranges[index]?.start ?? to }));
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
