/**
 * The paragraphs before the first running text in, the places of the headline out (with a kicker above it, two).
 * `UK accuses Meta` over `Publication Date: 2023-12-07` is a headline; a closed sentence over more text is not.
 */
import { readHeaderLine } from '../metadata/read-header-line.ts';
import { ownKind } from './own-kind.ts';

const longest = 220;

export function findHeadlines(paragraphs: string[]): number[] {
  const first = paragraphs.findIndex((text) => !isHeader(text));
  if (first < 0 || !isTitle(paragraphs, first)) return [];
  const second = first + 1;
  const isKicker = words(paragraphs[first]!) <= 3 && words(paragraphs[second] ?? '') >= 4;
  return isKicker && !isHeader(paragraphs[second]!) && isTitle(paragraphs, second)
    ? [first, second]
    : [first];
}

function isTitle(paragraphs: string[], index: number): boolean {
  const text = paragraphs[index]!.trim();
  const next = paragraphs[index + 1]?.trim();
  const hasArticle = paragraphs.slice(index + 1).some((other) => !isHeader(other) && ownKind(other) === null);
  if (text.length > longest || !hasArticle || next === undefined || !/\p{L}/u.test(text)) return false;
  if (/[,:;–—-]$/.test(text) || /^\p{Ll}/u.test(next) || /[.?!][”"’']?\s+\p{Lu}.{60}/u.test(text))
    return false;
  if (!/[.?!…][)\]”’"'»]*$/.test(text)) return /^[\p{Lu}\p{N}\p{P}\p{Lo}]|\p{Lu}/u.test(text);
  return readHeaderLine(next) ? words(text) <= 25 : /[?!][”’"']?$/.test(text) && words(text) <= 18;
}

function isHeader(text: string): boolean {
  return readHeaderLine(text.trim()) !== null || ownKind(text) === 'boilerplate';
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}
