/**
 * From labelled and found quotations of one text to pairs of them. Spans are cut at paragraph breaks and
 * trimmed of marks, spaces and closing punctuation first: `“Yes,” ` and `Yes` are the same span.
 */
import { overlaps } from '../../src/engine/text/overlaps.ts';
import type { Span } from '../../src/schemas/span.ts';

export interface Pair {
  gold: number;
  found: number;
  exact: boolean;
}

const leading = /[\s"“”„«»'‘’`]/;
const trailing = /[\s"“”„«»'‘’`,.;:!?…–—-]/;
/** Shared words ÷ words of both, from which two spans are the same quotation. */
const enoughShared = 0.8;

/** One span a paragraph, trimmed; spans with nothing left are dropped. */
export function cutAtParagraphs<T extends Span>(text: string, spans: readonly T[]): T[] {
  return spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(/[^\n]+/g)]
      .map((line) => trim(text, span.start + line.index, span.start + line.index + line[0].length))
      .filter(({ start, end }) => end > start)
      .map((cut) => ({ ...span, ...cut })),
  );
}

/** Pairs off spans, best match first, each at most once. */
export function matchQuotations(text: string, gold: readonly Span[], found: readonly Span[]): Pair[] {
  const candidates = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      if (!overlaps(g, f)) return [];
      const exact = g.start === f.start && g.end === f.end;
      const likeness = exact ? 2 : sharedWords(text, g, f);
      return likeness < enoughShared ? [] : [{ gold: i, found: j, exact, likeness }];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return candidates.filter((pair) => {
    if (takenGold.has(pair.gold) || takenFound.has(pair.found)) return false;
    takenGold.add(pair.gold);
    takenFound.add(pair.found);
    return true;
  });
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && leading.test(text[start]!)) start += 1;
  while (end > start && trailing.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

function sharedWords(text: string, a: Span, b: Span): number {
  const wordsOfA = wordStarts(text, a);
  const wordsOfB = wordStarts(text, b);
  const shared = [...wordsOfA].filter((start) => wordsOfB.has(start)).length;
  return shared / Math.max(1, wordsOfA.size + wordsOfB.size - shared);
}

function wordStarts(text: string, { start, end }: Span): Set<number> {
  return new Set([...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => start + word.index));
}
