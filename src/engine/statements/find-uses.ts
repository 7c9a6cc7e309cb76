/** In: the articles of a story. Out: every place of every word in their bodies, with the quotation it stands in. */
import type { Quotation } from '../../schemas/quotation.ts';
import type { StatementArticle } from './quoted-words.ts';
import { type PrintedWord, splitWords } from './split-words.ts';

export interface WordUse {
  siglum: string;
  /** Null for narration. */
  quotation: string | null;
  /** The words of its block, and its place among them. */
  words: readonly PrintedWord[];
  at: number;
}

/** For each word of the bodies, where it stands. */
export type WordUses = ReadonlyMap<string, WordUse[]>;

export function findUses(articles: readonly StatementArticle[]): WordUses {
  const uses = new Map<string, WordUse[]>();
  for (const { siglum, text, blocks, quotations } of articles) {
    const quotationAt = readAlong(quotations);
    for (const block of blocks.filter(({ kind }) => kind === 'body')) {
      const words = splitWords(text, block.start, block.end);
      words.forEach(({ key, start }, at) => {
        const inside = quotationAt(start);
        const use = { siglum, quotation: inside?.id ?? null, words, at };
        const known = uses.get(key);
        if (known) known.push(use);
        else uses.set(key, [use]);
      });
    }
  }
  return uses;
}

/** The first quotation at a place, its opening mark taken in; asked from place to place, never back. */
function readAlong(quotations: readonly Quotation[]): (place: number) => Quotation | undefined {
  const waiting = quotations.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Quotation[] = [];
  return (place) => {
    for (; next < waiting.length && waiting[next]!.start - 1 <= place; next++) open.push(waiting[next]!);
    open = open.filter(({ end }) => end > place);
    return open[0];
  };
}
