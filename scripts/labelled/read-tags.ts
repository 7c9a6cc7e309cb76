/**
 * From text with labels inside it to plain text and where each label stands.
 * ‘{1:Yes,}’ said {@1:Una}.  ->  ‘Yes,’ said Una.  and  { type: 'quotation', numbers: [1], start: 1, end: 5 }, …
 */

export interface Tag {
  type: 'quotation' | 'mention' | 'term';
  numbers: number[];
  start: number;
  end: number;
  text: string;
}

const tagPattern = /\{(?:(@?)(\d+(?:,\d+)*)|t):([^{}]+)\}/g;

/** Throws on a brace that is not part of a label. */
export function readTags(labelled: string): { text: string; tags: Tag[] } {
  const tags: Tag[] = [];
  let text = '';
  let from = 0;
  for (const match of labelled.matchAll(tagPattern)) {
    text += labelled.slice(from, match.index);
    const words = match[3]!;
    const numbers = (match[2] ?? '').split(',').filter(Boolean).map(Number);
    const type = numbers.length === 0 ? 'term' : match[1] === '@' ? 'mention' : 'quotation';
    tags.push({ type, numbers, start: text.length, end: text.length + words.length, text: words });
    text += words;
    from = match.index + match[0].length;
  }
  text += labelled.slice(from);
  const brace = /[{}]/.exec(text);
  if (brace) throw new Error(`A label is not closed: “${text.slice(brace.index, brace.index + 40)}”`);
  return { text, tags };
}
