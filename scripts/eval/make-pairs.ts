// From whole articles to pairs with known passages, the same for the same seed: an article against itself
// shortened, re-ordered, set in other typography, altered word by word, or grafted into another one.
import { findParagraphStarts } from '../../src/engine/text/paragraph-starts.ts';
import type { PassagePair } from './score-passages.ts';
import { seededRandom } from './seeded-random.ts';

export interface MadePair {
  readonly id: string;
  readonly kind: string;
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly gold: readonly PassagePair[];
}

/** A paragraph of the new text: one of the old text, by number and as printed anew, or a foreign one. */
interface Part {
  readonly from: number | null;
  readonly text: string;
}

type Make = (paragraphs: readonly string[], foreign: readonly string[], random: () => number) => Part[];

const kinds: Record<string, Make> = {
  truncate: (own) => keep(own).slice(0, Math.ceil(own.length / 2)),
  trim: (own) => keep(own).filter((_, index) => index % 3 !== 1),
  reorder: (own, _, random) => shuffle(keep(own), random),
  typography: (own) => keep(own.map(otherTypography)),
  'edit 5': (own, foreign, random) => keep(own.map((text) => edit(text, foreign, 0.05, random))),
  'edit 10': (own, foreign, random) => keep(own.map((text) => edit(text, foreign, 0.1, random))),
  'edit 30': (own, foreign, random) => keep(own.map((text) => edit(text, foreign, 0.3, random))),
  interleave: (own, foreign) =>
    keep(own).flatMap((part, index) => [part, { from: null, text: foreign[index % foreign.length]! }]),
  graft: (own, foreign) => {
    const longest = keep(own).reduce((best, part) => (part.text.length > best.text.length ? part : best));
    const parts: Part[] = foreign.map((text) => ({ from: null, text }));
    return [...parts.slice(0, 1), longest, ...parts.slice(1)];
  },
  layout: (own) => keep(own.map(wrap)),
  negative: (_, foreign) => foreign.map((text) => ({ from: null, text })),
};

export function makePairs(articles: readonly string[], seed: number): MadePair[] {
  const random = seededRandom(seed);
  const paragraphs = articles.map(splitParagraphs).filter((each) => each.length > 2);
  return Object.entries(kinds).flatMap(([kind, make]) =>
    paragraphs.map((own, index) => {
      const foreign = paragraphs[(index + 1) % paragraphs.length]!;
      return joinPair(`${kind}-${index}`, kind, own, make(own, foreign, random));
    }),
  );
}

function splitParagraphs(text: string): string[] {
  const starts = findParagraphStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
}

function keep(paragraphs: readonly string[]): Part[] {
  return paragraphs.map((text, from) => ({ from, text }));
}

/** Parts that stand one after the other on both sides are one passage. */
function joinPair(id: string, kind: string, own: readonly string[], parts: readonly Part[]): MadePair {
  const gold: { a: [number, number]; b: [number, number] }[] = [];
  let [at, before]: [number, number | null] = [0, null];
  for (const { from, text } of parts) {
    if (from !== null) {
      const start = own.slice(0, from).reduce((sum, each) => sum + each.length + 2, 0);
      const end = start + own[from]!.length;
      const last = gold.at(-1);
      if (last && before === from - 1) [last.a[1], last.b[1]] = [end, at + text.length];
      else gold.push({ a: [start, end], b: [at, at + text.length] });
    }
    before = from;
    at += text.length + 2;
  }
  return {
    id,
    kind,
    a: { text: own.join('\n\n') },
    b: { text: parts.map(({ text }) => text).join('\n\n') },
    gold,
  };
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((x, y) => x.key - y.key)
    .map(({ item }) => item);
}

function otherTypography(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/ [–—] /g, ' -- ')
    .replace(/…/g, '...');
}

/** Words put in another's place, dropped, or put in, each as often. */
function edit(text: string, foreign: readonly string[], rate: number, random: () => number): string {
  const words = foreign.join(' ').match(/\p{L}+/gu) ?? ['so'];
  const pick = () => words[Math.floor(random() * words.length)]!;
  return text
    .split(' ')
    .flatMap((word) => {
      if (random() >= rate) return [word];
      const way = Math.floor(random() * 3);
      return way === 0 ? [pick()] : way === 1 ? [] : [word, pick()];
    })
    .join(' ');
}

const lineLength = 64;

/** Lines filled by hand, a long word broken at the end of every fourth line. */
function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const room = lineLength - line.length - 1;
    if (line === '') lines[lines.length - 1] = word;
    else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else if (lines.length % 4 === 0 && room > 4 && /^\p{L}{9,}$/u.test(word)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines.join('\n');
}
