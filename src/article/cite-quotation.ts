import type { Quotation } from '../schemas/quotation.ts';
import { articleWords } from '../wording/en/article-words.ts';

interface Place {
  /** Of the article, for the words that attribute the quotation. */
  text: string;
  speaker: string | null;
  /** How the article is cited. */
  article: string;
  paragraph: number | null;
}

const words = articleWords.cite.quotation;

/** How to cite one quotation; its address and the day are for the page to add, which knows both. */
export function citeQuotation(
  { exact, attribution }: Pick<Quotation, 'exact' | 'attribution'>,
  { text, speaker, article, paragraph }: Place,
): string {
  const by = attribution && inMarks(text.slice(attribution.start, attribution.end));
  return [
    inMarks(exact),
    words.speaker(speaker, by),
    words.article(article),
    ...(paragraph === null ? [] : [words.paragraph(paragraph)]),
  ].join(' ');
}

/** On one line; marks inside are single ones. */
function inMarks(printed: string): string {
  const inner = printed.replace(/\s+/g, ' ').trim().replace(/“/g, '‘').replace(/”/g, '’');
  return `“${inner}”`;
}
