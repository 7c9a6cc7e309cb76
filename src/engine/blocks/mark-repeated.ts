/**
 * The paragraphs of a page in, the same out with those that it prints over and over known as furniture: `Article content`
 * between all paragraphs, `View gallery` below each picture. Who speaks in an interview is printed again and again too.
 */
import { readNames } from '../metadata/bare-names.ts';
import { type Paragraph, withOwn } from './paragraph.ts';

/** Times. */
const fewest = 4;
/** Characters. */
const longest = 40;

export function markRepeated(paragraphs: readonly Paragraph[]): Paragraph[] {
  const times = new Map<string, number>();
  for (const { text } of paragraphs) {
    if (text.length <= longest) times.set(text.trim(), (times.get(text.trim()) ?? 0) + 1);
  }
  return paragraphs.map((paragraph) => {
    const text = paragraph.text.trim();
    const isOften = paragraph.own === null && (times.get(text) ?? 0) >= fewest;
    return isOften && mayBeFurniture(text) ? withOwn(paragraph, 'boilerplate') : paragraph;
  });
}

/** Two words or more; no sentence, no question, no name and no label of a speech. */
function mayBeFurniture(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 2 && /^\p{L}/u.test(text) && !/[.?!:…"”’]$/.test(text) && readNames(text) === null;
}
