/**
 * In: a text. Out: a note where it is the source of a web page, whose tags nobody meant to be read as words.
 * '<html><body><h1>The pier</h1>…' -> one note on '<html>'
 */
import type { Note } from '../../schemas/span.ts';

const tag =
  /<(\/?)(?:html|head|body|title|meta|link|script|style|header|footer|nav|main|article|section|div|p|span|a|br|img|h[1-6]|ul|ol|li|table|tr|td|strong|em|b|i|blockquote)\b[^<>]{0,400}>/giu;

/** An article may speak of a tag or two. */
const fewest = 4;

export function noteOnHtml(text: string): Note[] {
  if (!text.includes('<')) return [];
  const [first, ...more] = text.matchAll(tag);
  if (!first || more.length < fewest - 1 || !more.some(([, slash]) => slash === '/')) return [];
  const message = `The file is the source of a web page: ${first[0]} and ${more.length} other tags are read as words. Copy the text of the page instead.`;
  return [{ start: first.index, end: first.index + first[0].length, message }];
}
