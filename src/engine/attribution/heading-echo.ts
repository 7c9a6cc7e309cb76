import type { Span } from '../../schemas/span.ts';
import { functionWords } from '../data/function-words.ts';
import { formOf } from './form-of.ts';
import type { Article, Case } from './sieve.ts';

/** The share of a heading's words of weight that the words below have to hold. */
const leastShare = 0.6;
/** What a word of the sentence around a quotation counts, where one inside it counts 1. */
const besideWorth = 0.5;

/**
 * The quotation of the text that a heading takes its words from, by index, or null.
 * `‘No boat for the island’` ← `Ann Lee said the island had “no boat and no crew”.`
 */
export function echoOf({ article, quotation }: Case): number | null {
  const own = weightyWords(article.reading.text, article.found[quotation]!);
  if (own.length === 0) return null;
  let best: number | null = null;
  let most = 0;
  for (const i of around(article, quotation)) {
    const share = article.decisions[i] ? shareOf(article, own, i) : 0;
    if (share < leastShare || share <= most || formOf(article, i) === 'term') continue;
    best = i;
    most = share;
  }
  return best;
}

/** The quotations below a heading, then those above it, without other headings: of two alike the first counts. */
function around({ reading, found }: Article, quotation: number): number[] {
  const isInText = (i: number) => !reading.headings.has(reading.places[i]!.paragraph);
  const below = Math.min(found.length - 1 - quotation, reach);
  const above = Math.min(quotation, reach);
  return [
    ...Array.from({ length: below }, (_, i) => quotation + 1 + i),
    ...Array.from({ length: above }, (_, i) => quotation - 1 - i),
  ].filter(isInText);
}

/** Quotations either way: those of a long article, so that a text of headings stays quick. */
const reach = 100;

function shareOf({ reading, found }: Article, own: readonly string[], i: number): number {
  const inside = new Set(weightyWords(reading.text, found[i]!));
  const held = own.filter((word) => inside.has(word));
  if (held.length === 0) return 0;
  const { first, last } = reading.sentences[reading.places[i]!.sentence]!;
  const beside = new Set(reading.tokens.slice(first, last).map(({ lower }) => lower.slice(0, stem)));
  const near = own.filter((word) => !inside.has(word) && beside.has(word));
  return (held.length + besideWorth * near.length) / own.length;
}

/** Letters by which `embarrassing` and `embarrassed` are one word. */
const stem = 6;

/** The words that are no function words, without their endings, each once. */
function weightyWords(text: string, { start, end }: Span): string[] {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu);
  return [
    ...new Set((words ?? []).filter((word) => !functionWords.has(word)).map((word) => word.slice(0, stem))),
  ];
}
