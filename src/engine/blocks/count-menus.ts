/**
 * The paragraphs of a file in, how many of them are a page’s menus above the headline out; 0 where the file begins with
 * its article. `Skip to content`, `News`, `Sport`, `Ferry sinks off Gant`, `The ferry sank …` has three.
 */
import { isProse } from './own-kind.ts';
import type { Paragraph } from './paragraph.ts';

export function countMenus(paragraphs: readonly Paragraph[]): number {
  const text = paragraphs.findIndex((paragraph) => paragraph.own === null && isProse(paragraph.text));
  if (text < 2) return 0;
  const printed = wordsOf(
    paragraphs
      .slice(text)
      .filter((paragraph) => isProse(paragraph.text))
      .map((paragraph) => paragraph.text)
      .join(' '),
  );
  const headline = paragraphs.findIndex((paragraph, index) => index < text && isTakenUp(paragraph, printed));
  const above = paragraphs.slice(0, Math.max(0, headline));
  return above.filter(isMenu).length >= fewest ? headline : 0;
}

/** Paragraphs of a menu; one kicker or the name of a paper is none. */
const fewest = 2;

/** A line long enough for a headline, whose words the article prints again, as those of menus and offers are not. */
function isTakenUp({ text, own, isHeader }: Paragraph, printed: ReadonlySet<string>): boolean {
  if (own !== null || isHeader || text.length > longest || isRow(text)) return false;
  if (offers.test(text)) return false;
  const words = [...wordsOf(text)];
  const taken = words.filter((word) => printed.has(word)).length;
  const printedWords = text.trim().split(/\s+/).length;
  // A long line that is no sentence is hardly an entry of a menu.
  const share = printedWords >= 7 && !/[.!]\s*$/.test(text) ? 3 : 2;
  return printedWords >= 4 && taken >= 2 && taken * share >= words.length;
}

/** `We need your consent to load this content` */
const offers = /^(?:we|you|our|this)\b|\byour\b/i;

/** Characters of a headline. */
const longest = 220;

function isMenu({ text, own, isHeader }: Paragraph): boolean {
  if (own !== null) return own !== 'metadata';
  return !isHeader && (isRow(text) || !/[.?!]\s*$/.test(text));
}

/** `News | Sport | Culture`, `News   Sport   Culture`, `Home News Royals Sport`: entries side by side. */
function isRow(text: string): boolean {
  if (/\S(?: [|·•>] |\s{2,}|\t)\S.*(?: [|·•>] |\s{2,}|\t)/.test(text)) return true;
  const words = text.trim().split(/\s+/);
  return words.length >= 5 && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word));
}

/** Words of four letters and more, by their first six: `farmers`, `farmer`. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 6)),
  );
}
