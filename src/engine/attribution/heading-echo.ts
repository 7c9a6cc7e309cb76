import type { Span } from '../../schemas/span.ts';
import { functionWords } from '../data/function-words.ts';
import { formOf } from './annotate-quotation.ts';
import type { Article, Case } from './sieve.ts';

/** The share of a heading's words of weight that the words below have to hold. */
const leastShare = 0.6;
/** What a word of the sentence around a quotation counts, where one inside it counts 1. */
const aroundWorth = 0.5;

/**
 * The quotation of the text that a heading takes its words from, by index, or null.
 * `‘No boat for the island’` ← `Ann Lee said the island had “no boat and no crew”.`
 */
export function echoOf({ article, quotation }: Case): number | null {
  const own = weightyWords(article.reading.text, article.found[quotation]!);
  if (own.length === 0) return null;
  let best: number | null = null;
  let most = 0;
  for (const i of below(article, quotation)) {
    const share = article.decisions[i] ? shareOf(article, own, i) : 0;
    if (share < leastShare || share <= most || formOf(article, i) === 'term') continue;
    best = i;
    most = share;
  }
  return best;
}

/** The quotations below a heading, then those above it, without other headings: of two alike the first counts. */
function below({ reading, found }: Article, quotation: number): number[] {
  const all = found.map((_, i) => i).filter((i) => !reading.headings.has(reading.places[i]!.paragraph));
  return [...all.filter((i) => i > quotation), ...all.filter((i) => i < quotation).reverse()];
}

function shareOf({ reading, found }: Article, own: readonly string[], i: number): number {
  const inside = new Set(weightyWords(reading.text, found[i]!));
  const held = own.filter((word) => inside.has(word));
  if (held.length === 0) return 0;
  const { first, last } = reading.sentences[reading.places[i]!.sentence]!;
  const around = new Set(reading.tokens.slice(first, last).map(({ lower }) => lower.slice(0, stem)));
  const beside = own.filter((word) => !inside.has(word) && around.has(word));
  return (held.length + aroundWorth * beside.length) / own.length;
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
