/**
 * From whole articles to pairs with known passages, the same for the same seed: an article against itself
 * shortened, re-ordered, set in other typography, altered word by word, rewritten, or grafted into another one.
 */
import { findParagraphStarts } from '../../../src/engine/text/paragraph-starts.ts';
import { below, type Random, seededRandom } from '../../shared/seeded-random.ts';
import {
  editWords,
  rewriteSentences,
  setOtherTypography,
  splitIntoSentences,
  wrapLines,
} from './alter-text.ts';
import type { PassagePair } from './score-passages.ts';

export interface MadePair {
  readonly id: string;
  readonly kind: string;
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly gold: readonly PassagePair[];
}

/** A part of the new text, as printed anew: the span of the old text that it comes from, or none. */
interface Part {
  readonly from: readonly [start: number, end: number] | null;
  readonly text: string;
  /** It goes on in the paragraph of the part before it. */
  readonly inline?: boolean;
}

type Make = (own: readonly Part[], foreign: readonly Part[], random: Random) => Part[];

const kinds: Record<string, Make> = {
  truncate: (own) => own.slice(0, Math.ceil(own.length / 2)),
  trim: (own) => own.filter((_, index) => index % 3 !== 1),
  reorder: (own, _, random) => shuffle(own, random),
  typography: (own) => alter(own, setOtherTypography),
  'edit 5': (own, foreign, random) => edit(own, foreign, 0.05, random),
  'edit 10': (own, foreign, random) => edit(own, foreign, 0.1, random),
  'edit 30': (own, foreign, random) => edit(own, foreign, 0.3, random),
  interleave: (own, foreign) => own.flatMap((part, index) => [part, foreign[index % foreign.length]!]),
  combo: (own, foreign, random) => {
    const kept = shuffle(own, random).slice(0, Math.ceil(own.length * 0.75));
    const host = foreign.slice(0, Math.ceil(kept.length / 3));
    const printed = alter(edit(kept, foreign, 0.05, random), setOtherTypography);
    return printed.flatMap((part, index) => [
      part,
      ...(index % 3 === 0 ? host.slice(index / 3, index / 3 + 1) : []),
    ]);
  },
  graft: (own, foreign) => {
    const longest = own.reduce((best, part) => (part.text.length > best.text.length ? part : best));
    return [...foreign.slice(0, 1), longest, ...foreign.slice(1)];
  },
  sentgraft: (own, foreign, random) => {
    const sentences = own.flatMap(listSentences).filter(({ text }) => text.split(' ').length >= 12);
    const sentence = sentences[below(random, sentences.length)];
    if (!sentence) return [...foreign];
    const at = below(random, foreign.length);
    const grafted = { ...edit([sentence], foreign, 0.1, random)[0]!, inline: true };
    return [...foreign.slice(0, at + 1), grafted, ...foreign.slice(at + 1)];
  },
  rewrite: (own, foreign, random) =>
    edit(
      alter(own, (text) => rewriteSentences(text, random)),
      foreign,
      0.12,
      random,
    ),
  layout: (own) => alter(own, wrapLines),
  negative: (_, foreign) => [...foreign],
};

export function makePairs(articles: readonly string[], seed: number): MadePair[] {
  const random = seededRandom(seed);
  const texts = articles.map(splitParagraphs).filter((each) => each.length > 2);
  return Object.entries(kinds).flatMap(([kind, make]) =>
    texts.map((own, index) => {
      const foreign = texts[(index + 1) % texts.length]!.map((part) => ({ ...part, from: null }));
      return joinPair(`${kind}-${index}`, kind, own, make(own, foreign, random));
    }),
  );
}

const gap = '\n\n';

/** Paragraphs that have words, as they stand in the text that joins them. */
function splitParagraphs(text: string): Part[] {
  const starts = findParagraphStarts(text);
  const paragraphs = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
  let at = 0;
  return paragraphs
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .map((paragraph) => {
      const from = [at, at + paragraph.length] as const;
      at = from[1] + gap.length;
      return { from, text: paragraph };
    });
}

function listSentences(part: Part): Part[] {
  let at = 0;
  return splitIntoSentences(part.text).map((text) => {
    at = part.text.indexOf(text, at);
    const start = part.from![0] + at;
    return { from: [start, start + text.length], text };
  });
}

function alter(parts: readonly Part[], change: (text: string) => string): Part[] {
  return parts.map((part) => ({ ...part, text: change(part.text) }));
}

function edit(parts: readonly Part[], foreign: readonly Part[], rate: number, random: Random): Part[] {
  const words = foreign.map(({ text }) => text);
  return alter(parts, (text) => editWords(text, words, rate, random));
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((x, y) => x.key - y.key)
    .map(({ item }) => item);
}

/** Parts that stand one after the other on both sides are one passage. */
function joinPair(id: string, kind: string, own: readonly Part[], parts: readonly Part[]): MadePair {
  const gold: { a: [number, number]; b: [number, number] }[] = [];
  let printed = '';
  let before: Part['from'] = null;
  for (const { from, text, inline } of parts) {
    if (printed !== '') printed += inline ? ' ' : gap;
    const b: [number, number] = [printed.length, printed.length + text.length];
    printed += text;
    const last = gold.at(-1);
    if (from && last && before && before[1] + gap.length === from[0]) {
      [last.a[1], last.b[1]] = [from[1], b[1]];
    } else if (from) gold.push({ a: [...from], b });
    before = from;
  }
  return { id, kind, a: { text: own.map(({ text }) => text).join(gap) }, b: { text: printed }, gold };
}
