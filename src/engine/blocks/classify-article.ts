/**
 * The paragraphs between a file's head and its comments in, the kind of each out. Advertisements, links and credits
 * inside the article keep their kind and it goes on after them; below its end nothing is body any more that follows a
 * list or a row of buttons.
 */

import { isSection } from '../metadata/is-section.ts';
import { isAuthorName, isAuthorNote, namesJob } from './author-notes.ts';
import type { TextKind } from './classify-paragraphs.ts';
import { findEnd } from './find-end.ts';
import { isMatchFact } from './is-match-fact.ts';
import { isOfList } from './is-of-list.ts';
import { closesSentence, isProse, isSentence } from './is-sentence.ts';
import type { OwnKind } from './own-kind.ts';
import { isSpaced, type Paragraph, withOwn } from './paragraph.ts';
import { spreadFurniture } from './spread-furniture.ts';

/** Running text may speak of comments itself. */
const onlyInTail: ReadonlySet<OwnKind> = new Set(['policy', 'sure policy', 'comments', 'last line']);

const headings: Partial<Record<OwnKind, TextKind>> = {
  'related heading': 'related',
  'boilerplate heading': 'boilerplate',
  'topics heading': 'metadata',
};

const kinds: Partial<Record<OwnKind, TextKind>> = {
  ...headings,
  related: 'related',
  boilerplate: 'boilerplate',
  caption: 'boilerplate',
  metadata: 'metadata',
};

export function classifyArticle(
  printed: readonly Paragraph[],
  authors: ReadonlySet<string>,
  headline: string,
): TextKind[] {
  const paragraphs = spreadFurniture(markAuthorNotes(printed, authors));
  const { end, othersBelow } = findEnd(paragraphs, headline);
  const kindsOfAll = closeArticle(paragraphs, readSections(paragraphs, end), end, othersBelow);
  return kindsOfAll.map((kind, index) => (isFactOfMatch(paragraphs[index]!) ? 'body' : kind));
}

/** `Attendance: 31,460`, also below the links that end a report. */
function isFactOfMatch({ text, own }: Paragraph): boolean {
  return own === null && isMatchFact(text);
}

/** Notes on the authors, which stand below most of the article; one that has no name of the byline below all of it. */
function markAuthorNotes(paragraphs: readonly Paragraph[], authors: ReadonlySet<string>): Paragraph[] {
  const marked = [...paragraphs];
  const half = paragraphs.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let below = 0;
  let isLast = true;
  for (let index = marked.length - 1; index >= 0 && below < half; index -= 1) {
    const one = marked[index]!;
    below += one.text.length;
    if (one.own !== null) continue;
    if (isAuthorNote(one.text, authors) || isAuthorName(one.text, authors) || (isLast && namesJob(one.text)))
      marked[index] = withOwn(one, 'boilerplate');
    else if (isSentence(one.text)) isLast = false;
  }
  return marked;
}

function readSections(paragraphs: readonly Paragraph[], end: number): TextKind[] {
  const spaced = isSpaced(paragraphs);
  let list: TextKind | null = null;
  let opened = -1;
  let hasItems = false;
  return paragraphs.map((paragraph, index) => {
    const { text, own, group } = paragraph;
    const heading = own === null ? undefined : headings[own];
    if (heading) {
      [list, opened, hasItems] = [heading, group, false];
      return heading;
    }
    if (own === 'comments') return 'boilerplate';
    if (list === 'related' && own === 'boilerplate' && isOfList(text)) return list;
    if (list === 'metadata' && own === 'boilerplate' && isSection(text)) return list;
    if (own !== null && !onlyInTail.has(own)) return kinds[own]!;
    const isApart = spaced && hasItems && group !== opened;
    if (
      list &&
      (index < end || hasSpeech(text)) &&
      (articleGoesOn(paragraphs, index) || (isApart && textFollows(paragraphs, index)))
    )
      list = null;
    if (group === opened) hasItems = true;
    if (list === 'metadata' && !isTopic(text)) list = 'boilerplate';
    return list ?? 'body';
  });
}

/** After a list of links: two paragraphs of running text on end; one may be the teaser of a link. */
function articleGoesOn(paragraphs: readonly Paragraph[], index: number): boolean {
  if (!isProse(paragraphs[index]!.text)) return false;
  const next = paragraphs
    .slice(index + 1, index + 4)
    .find(({ own }) => own !== 'boilerplate' && own !== 'caption');
  return next !== undefined && next.own === null && isSentence(next.text);
}

/** Text of the article within a few lines, some of which may be a heading. */
function textFollows(paragraphs: readonly Paragraph[], index: number): boolean {
  const near = paragraphs.slice(index, index + 4);
  const first = near.findIndex(({ own, text }) => own === null && isProse(text));
  return first >= 0 && near.slice(0, first).every(({ own }) => own === null);
}

function isTopic(text: string): boolean {
  return text.trim().split(/\s+/).length <= longestTopic && !closesSentence(text);
}

/** Words. */
const longestTopic = 12;

/** Below the end of the article a list, a button or a credit closes it, and so do texts on other matters. */
function closeArticle(
  paragraphs: readonly Paragraph[],
  found: readonly TextKind[],
  end: number,
  othersBelow: boolean,
): TextKind[] {
  const last = Math.max(end, endOfSpeech(paragraphs, found));
  let isClosed = othersBelow && last === end;
  return found.map((kind, index) => {
    if (index < last) return kind;
    isClosed ||= kind !== 'body' && !isInside(paragraphs[index]!);
    return isClosed && kind === 'body' ? 'boilerplate' : kind;
  });
}

/** Below the last of several paragraphs in which somebody speaks, as in no teaser; 0 where there are few. */
function endOfSpeech(paragraphs: readonly Paragraph[], found: readonly TextKind[]): number {
  let spoken = 0;
  let end = 0;
  for (let index = paragraphs.length - 1; index >= 0 && spoken < fewestSpoken; index--) {
    const { text, own } = paragraphs[index]!;
    if (found[index] !== 'body' || own !== null || !isProse(text) || !hasSpeech(text)) continue;
    end ||= index + 1;
    spoken += 1;
  }
  return spoken < fewestSpoken ? 0 : end;
}

function hasSpeech(text: string): boolean {
  return /["“][^"”]{12,}["”]|(?:^|[\s:])['‘]\S.{10,}[.,?!]['’](?:\s|$)/.test(text);
}

/** Paragraphs. */
const fewestSpoken = 3;

/** Advertisements and pictures stand inside articles. */
function isInside({ own, text }: Paragraph): boolean {
  return own === 'caption' || /^\W*(?:(?:skip )?advert\w*|ads?|image|.* continue[sd] .*)?\W*$/i.test(text);
}
