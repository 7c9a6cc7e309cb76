/**
 * The paragraphs below a file's head and its headline in, the place where the article ends out, and whether
 * texts on other matters stand below it. Each paragraph speaks
 * for the article or against it: running text on its matter for it; headings of lists, buttons and bare lines against it.
 * The article ends where the most has been said for it.
 */

import { closesSentence, isProse } from './is-sentence.ts';
import { isStamp } from './is-time.ts';
import type { OwnKind } from './own-kind.ts';
import type { Paragraph } from './paragraph.ts';
import { tellingWords } from './telling-words.ts';

export function findEnd(
  paragraphs: readonly Paragraph[],
  headline: string,
): { end: number; othersBelow: boolean } {
  // Text alone, as files of articles have it, ends at its end.
  if (paragraphs.every(({ text, own }) => own === null && closesSentence(text)))
    return { end: paragraphs.length, othersBelow: false };
  const known = new Set<string>();
  const title = tellingWords(headline, shortestWord);
  let texts = 0;
  let lines = 0;
  let sum = 0;
  let best = 0;
  let end = 0;
  let others = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = tellingWords(paragraph.text, shortestWord);
    const isText = paragraph.own === null && closesSentence(paragraph.text);
    const onMatter = isText && (texts < fewestTexts || isOnMatter(words, known, title));
    const isTitled = lines > 0;
    if (paragraph.own === null) lines = isText || isStamp(paragraph.text) ? 0 : lines + 1;
    sum += isText ? speaksFor(paragraph.text, onMatter, isTitled) : -speaksAgainst(paragraph, lines);
    if (onMatter) {
      for (const word of words) known.add(word);
      if (isProse(paragraph.text)) texts += 1;
    }
    // Bullets and captions above the first text speak against nothing.
    if (texts < fewestTexts) sum = Math.max(0, sum);
    if (isText && !onMatter && isTitled) others += 1;
    if (sum > best) [best, end, others] = [sum, index + 1, 0];
  }
  return { end, othersBelow: others >= fewestOthers };
}

/** Letters. */
const shortestWord = 5;

/** Titles with teasers. */
const fewestOthers = 3;

/** Paragraphs; what an article is about cannot be told from fewer. */
const fewestTexts = 4;

/** Shares of words; below it a teaser of another article, or a line of the page's owner. */
const leastKnown = 0.2;
const fewestWords = 3;

function isOnMatter(
  words: ReadonlySet<string>,
  known: ReadonlySet<string>,
  title: ReadonlySet<string>,
): boolean {
  if (words.size < fewestWords) return true;
  let taken = 0;
  for (const word of words) {
    if (title.has(word)) return true;
    if (known.has(word)) taken += 1;
  }
  return taken >= leastKnown * words.size;
}

/** A teaser is a sentence without words of a speaker, below its title. */
function speaksFor(text: string, onMatter: boolean, isTitled: boolean): number {
  const isTeaser = !onMatter && isTitled && text.length < longestTeaser && !/["“”]/.test(text);
  return Math.min(text.length, mostForOne) * (onMatter ? 1 : isTeaser ? ofTeaser : offMatter);
}

/** Characters. */
const mostForOne = 300;
const longestTeaser = 150;
const ofTeaser = 0.2;
const offMatter = 0.5;
/** A heading of the article is followed by text, an entry of a list by the next one. */
const mostHeadings = 2;
const againstHeading = 35;
const againstLine = 60;
const against: Partial<Record<OwnKind, number>> = {
  'related heading': 70,
  'topics heading': 150,
  'boilerplate heading': 100,
  comments: 150,
  related: 30,
  boilerplate: 20,
};

/** `lines`: so many bare ones follow each other, this one included. */
function speaksAgainst({ own }: Paragraph, lines: number): number {
  if (own !== null) return against[own] ?? 0;
  if (lines === 0) return 0;
  return lines <= mostHeadings ? againstHeading : againstLine;
}
