/**
 * The paragraphs of a file in, how many of them are a page’s menus above the headline out; 0 where the file begins with
 * its article. `Skip to content`, `News`, `Sport`, `Ferry sinks off Gant`, `The ferry sank …` has three.
 */
import { findDescribed } from './find-described.ts';
import { isProse } from './is-sentence.ts';
import type { Paragraph } from './paragraph.ts';

export function countMenus(paragraphs: readonly Paragraph[]): number {
  const text = findText(paragraphs);
  // Most articles begin with their headline: no words need to be compared.
  if (!holdsMenus(paragraphs.slice(0, Math.max(0, text)))) return 0;
  const headline = findDescribed(paragraphs, text);
  return holdsMenus(paragraphs.slice(0, Math.max(0, headline))) ? headline : 0;
}

function holdsMenus(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.filter(isMenu).length >= fewest;
}

/** Paragraphs of a menu; one kicker or the name of a paper is none. */
const fewest = 2;

/** The first running text that more follows soon; a teaser in a menu stands alone. */
export function findText(paragraphs: readonly Paragraph[]): number {
  const isText = ({ text, own }: Paragraph) => own === null && isProse(text);
  const dense = paragraphs.findIndex(
    (paragraph, index) =>
      isText(paragraph) && paragraphs.slice(index, index + window).filter(isText).length >= fewestInWindow,
  );
  return dense >= 0 ? dense : paragraphs.findIndex(isText);
}

/** Paragraphs. */
const window = 12;
const fewestInWindow = 3;

function isMenu({ text, own, isHeader }: Paragraph): boolean {
  if (own !== null) return own !== 'metadata';
  return !isHeader && !/[.?!]\s*$/.test(text);
}
