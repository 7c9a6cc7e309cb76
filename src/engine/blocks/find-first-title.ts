/**
 * The paragraphs of a file in, and where its running text begins; the place of its headline out where nothing but an
 * article was copied: names, sections and dates above it, a standfirst, bullets and a byline below. -1 for whole pages.
 * `The Echo`, `A colourful week`, `Lorry loses its load of paint`, `By Ann Lee` gives the second line.
 */

import { findDates } from '../metadata/find-dates.ts';
import { isMasthead } from '../metadata/masthead.ts';
import { isNameOfBody } from '../metadata/name-of-body.ts';
import { startsLower } from '../text/letter-case.ts';
import { isProse } from './is-sentence.ts';
import type { Paragraph } from './paragraph.ts';

export function findFirstTitle(paragraphs: readonly Paragraph[], text: number): number {
  const head = paragraphs.slice(0, Math.max(0, beyondQuestion(paragraphs, text)));
  if (head.length > longestHead || head.some(({ text: line }) => startsLower(line.trim()))) return -1;
  const titles = [...head.keys()].filter((index) => mayBeTitle(head, index));
  const [described] = titles;
  if (described === undefined || titles.filter((index) => !isLabelled(head[index]!)).length > mostTitles)
    return -1;
  const first = isCry(head[described - 1]) ? described - 1 : described;
  const above = head.slice(0, first);
  const below = head.slice(first + 1);
  if (isOfPage(above) || !above.every(mayStandOver)) return -1;
  const isDated = head.some(({ isHeader }) => isHeader);
  const isNamed = head.length <= shortHead && first > 0 && isMasthead(head[0]!.text);
  const others = below.filter((line, index) => isBare(line) && !titles.includes(first + 1 + index));
  return others.length <= mostOthers && (isDated || isNamed) ? first : -1;
}

/** `PIER PRESSURE!` right above the line that says what it is about. */
function isCry(line: Paragraph | undefined): boolean {
  return (
    line !== undefined &&
    isBare(line) &&
    /\p{L}[!?]["”’']?\s*$/u.test(line.text) &&
    countSpaced(line.text.trim()) < shortest
  );
}

/** A long question over a byline or a date reads like running text. */
function beyondQuestion(paragraphs: readonly Paragraph[], text: number): number {
  const asked = paragraphs[text]?.text ?? '';
  if (asked.length > longestAsked || !/[?!]["”’']?\s*$/.test(asked)) return text;
  const below = paragraphs.slice(text + 1, text + longestHead);
  const next = below.findIndex((one) => isBare(one) && isProse(one.text));
  return below.slice(0, next).some(({ isHeader }) => isHeader) ? text + 1 + next : text;
}

/** Characters. */
const longestAsked = 220;
/** Paragraphs above the text. */
const longestHead = 16;
/** Above the text of a file without a date or a byline. */
const shortHead = 6;
/** The headline and what sums the article up. */
const mostTitles = 4;
/** Short lines below the headline that no rule knows. */
const mostOthers = 4;
/** Rows of a menu above the headline. */
const mostRows = 1;
/** The paper and its section. */
const mostNames = 2;
/** Words. */
const shortest = 4;
const longest = 32;
const longestName = 5;

/** A line of some words that are no name and no sentence. */
function mayBeTitle(head: readonly Paragraph[], index: number): boolean {
  const line = head[index]!;
  const text = line.text.trim();
  const length = countSpaced(text);
  if (!(isBare(line) || isGenre(line)) || length < shortest || length > longest || bullet.test(text))
    return false;
  if (/[.,:;]$/.test(text) || isMasthead(text) || tagline.test(text)) return false;
  if (findDates(text).length > 0) return false;
  return !(
    isNameOfBody(text) &&
    index === 0 &&
    head.slice(1).some((_, below) => mayBeTitle(head, below + 1))
  );
}

/** What neither a label nor a button tells of. */
function isBare({ own, isHeader }: Paragraph): boolean {
  return own === null && !isHeader;
}

/** `Batch numbers: 12 to 40` */
function isLabelled({ text }: Paragraph): boolean {
  return /^\s*\p{L}[\p{L} ]{1,24}:\s/u.test(text);
}

/** `Opinion: Let the lock stay shut`, which is a link farther down. */
function isGenre({ own, text }: Paragraph): boolean {
  return own === 'related' && /^\s*(?:opinion|analysis|explained|in depth)\s*:/i.test(text);
}

/** The name of a paper or a body, a section, a date. */
function mayStandOver(line: Paragraph): boolean {
  const text = line.text.trim();
  if (!isBare(line)) return true;
  return (
    !/[.?!,:;]$/.test(text) && (countSpaced(text) <= longestName || isMasthead(text) || isNameOfBody(text))
  );
}

/** More names and sections than an article has, or a button on top. */
function isOfPage(above: readonly Paragraph[]): boolean {
  const rows = above.filter(isFurniture).length;
  return (
    rows > mostRows || above.filter(isBare).length > mostNames || (above[0] ? isFurniture(above[0]) : false)
  );
}

function isFurniture({ own }: Paragraph): boolean {
  return own !== null && own !== 'metadata';
}

const bullet = /^[•·*–—-]\s/;

/** What a paper says of itself below its name. */
const tagline =
  /^(?:all the|your|the (?:voice|home|best)|official|serving|established|est\.|we|our)\b|\bsince \d{4}$|^\p{Lu}?\p{L}* ?news\b.{0,40}\b(?:for|from|you)\b/iu;

function countSpaced(text: string): number {
  return text.split(/\s+/).length;
}
