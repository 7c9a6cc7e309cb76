/**
 * The paragraphs of a page in, and where its running text begins; the line above it that the text is about out, which is
 * its headline, or -1. `Storm warning`, `Ferry sinks off Gant`, `Ann Lee`, `The ferry sank off Gant …` gives the second.
 */

import { isProse } from './is-sentence.ts';
import type { Paragraph } from './paragraph.ts';
import { tellingWords } from './telling-words.ts';

interface Candidate {
  index: number;
  score: number;
}

export function findDescribed(paragraphs: readonly Paragraph[], text: number): number {
  if (text < 1) return -1;
  const printed = wordCounts(paragraphs.slice(text));
  const times = new Map<string, number>();
  for (const { text } of paragraphs) times.set(text.trim(), (times.get(text.trim()) ?? 0) + 1);
  const candidates = paragraphs.slice(0, text + 1).flatMap((paragraph, index): Candidate[] => {
    // Running text is no headline, unless it asks.
    if (index === text && !/\?\s*$/.test(paragraph.text)) return [];
    const taken = scoreWords(paragraph, printed);
    if (taken === null) return [];
    const named = paragraphs.slice(index + 1, index + 1 + longestHead).some(({ isHeader }) => isHeader);
    const isTwice = times.get(paragraph.text.trim())! > 1 || isNamedBelow(paragraphs, index);
    const score = taken + (named ? 1 : 0) + (isTwice ? 0.5 : 0) - (text - index) / farthest;
    return [{ index, score }];
  });
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  if (best === null) return -1;
  const first = candidates.find(({ index }) => isTitle(paragraphs[index]!.text));
  const isEarly =
    first !== undefined &&
    first.index <= farthestTop &&
    first.score >= best.score - leadOfTop &&
    !isTagline(paragraphs, first, best);
  return isEarly ? first.index : climb(paragraphs, candidates, best).index;
}

/** Buttons name what they share: `Share or comment on: Ferry sinks off Gant`. */
function isNamedBelow(paragraphs: readonly Paragraph[], index: number): boolean {
  const title = paragraphs[index]!.text.trim();
  if (title.split(/\s+/).length < fewestNamed) return false;
  return paragraphs.slice(index + 1, index + 1 + farthest).some(({ text }) => text.includes(title));
}

/** Words. */
const fewestNamed = 5;

/** Characters of an entry of a menu. */
const longestEntry = 80;

/** What a paper says of itself: other lines stand between it and the headline, the byline below that. */
function isTagline(paragraphs: readonly Paragraph[], first: Candidate, best: Candidate): boolean {
  const between = paragraphs.slice(first.index + 1, best.index);
  return (
    best.index - first.index > nearest &&
    !between.some(({ text, isHeader }) => isHeader || text.length > longestEntry) &&
    isHeadOf(paragraphs, best)
  );
}

function isHeadOf(paragraphs: readonly Paragraph[], { index }: Candidate): boolean {
  return paragraphs.slice(index + 1, index + 1 + nearest).some(({ isHeader }) => isHeader);
}

/** A title so near the top of the file is its headline, unless another says so much more. */
const farthestTop = 6;
const leadOfTop = 1.8;

/** Paragraphs from a headline to its byline or date, at most. */
const longestHead = 7;
/** So many paragraphs above the text cost a point. */
const farthest = 60;

/** From a standfirst or a caption to the headline above it, which says nearly as much. */
function climb(
  paragraphs: readonly Paragraph[],
  candidates: readonly Candidate[],
  best: Candidate,
): Candidate {
  const isOver = ({ index, score }: Candidate, below: Candidate) =>
    index < below.index &&
    index >= below.index - nearest &&
    score >= best.score - 1 &&
    isTitle(paragraphs[index]!.text);
  const up = candidates.filter((one) => isOver(one, best)).sort((a, b) => b.score - a.score)[0];
  const top = up && candidates.filter((one) => isOver(one, up)).sort((a, b) => b.score - a.score)[0];
  return top ?? up ?? best;
}

const nearest = 2;

function isTitle(text: string): boolean {
  return !/\.\s*$/.test(text) && text.trim().split(/\s+/).length >= 4;
}

/** How much of a line the text takes up, and how often; null where it can be no headline. */
function scoreWords({ text, own, isHeader }: Paragraph, printed: ReadonlyMap<string, number>): number | null {
  const length = text.trim().split(/\s+/).length;
  if (
    own !== null ||
    isHeader ||
    text.length > longest ||
    length < shortest ||
    isRow(text) ||
    buttons.test(text)
  )
    return null;
  const words = [...tellingWords(text, shortestWord)];
  const taken = words.filter((word) => printed.has(word));
  if (taken.length < 2) return null;
  const times = taken.reduce((sum, word) => sum + Math.min(3, printed.get(word)!), 0);
  const form =
    (/\.\s*$/.test(text) ? -1 : 0) +
    (length < 5 ? -0.5 : 0) +
    (offers.test(text) ? -2 : 0) +
    (isTwoSentences.test(text) ? -1 : 0);
  return (2 * taken.length) / words.length + Math.min(times, 12) / 6 + form;
}

/** `We need your consent to load this content` */
const offers =
  /^(?:we|you|our|this|(?:free to )?watch|listen|highlights|video|gallery|read more)\b|\byour\b/i;
const buttons = /^(?:click|tap|swipe|skip)\b|learn more\b/i;
const isTwoSentences = /\p{Ll}[.!]["”’]?\s+["“‘]?\p{Lu}/u;

/** Letters of a word. */
const shortestWord = 4;

/** Characters, and words, of a headline. */
const longest = 220;
const shortest = 3;

/** `News | Sport | Culture`, `News   Sport   Culture`: entries side by side. */
function isRow(text: string): boolean {
  return /\S(?: [|·•>] |\s{2,}|\t)\S.*(?: [|·•>] |\s{2,}|\t)/.test(text);
}

/** In how many paragraphs of running text each word stands. */
function wordCounts(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, own } of paragraphs) {
    if (own !== null || !isProse(text)) continue;
    for (const word of tellingWords(text, shortestWord)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
