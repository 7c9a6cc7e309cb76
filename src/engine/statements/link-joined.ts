/**
 * In: quotations in the order of the story. Out: links from two pieces of one speech, cut by “she said”, to a quotation that
 * prints both as one: “I have lost before,” she said. “But never to a hat.” and “I have lost before, but never to a hat”.
 */
import { compareSpeakers } from './compare-speakers.ts';
import { compareWords, isContentWord, longestRun } from './compare-words.ts';
import { indexWords } from './index-words.ts';
import { type Link, toPair } from './link-quotations.ts';
import type { Quoted } from './quoted-words.ts';

/** Characters of `,” she said after the vote. “` at most. */
const longestCut = 90;
const leastWords = 8;
/** An index entry that more quotations share than this says nothing about any two of them. */
const crowded = 60;

export function linkJoined(quoted: readonly Quoted[]): Link[] {
  const body = quoted.filter(({ quotation }) => quotation.context === 'body');
  const index = indexWords(body, ({ plain }) => plain.filter(isContentWord));
  return quoted.flatMap((first, at) => {
    const second = quoted[at + 1];
    if (!second || !isCut(first, second)) return [];
    const joined = [...first.plain, ...second.plain];
    return likely(joined, index)
      .filter((whole) => whole.siglum !== first.siglum && printsBoth(whole, joined, first, second))
      .flatMap((whole) => [first, second].map((half) => toLink(half, whole)));
  });
}

/** Those that share two telling words. */
function likely(joined: readonly string[], index: ReadonlyMap<string, readonly Quoted[]>): Quoted[] {
  const shared = new Map<Quoted, number>();
  for (const word of new Set(joined.filter(isContentWord))) {
    const holders = index.get(word) ?? [];
    if (holders.length > crowded) continue;
    for (const one of holders) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= 2).map(([one]) => one);
}

function isCut(first: Quoted, second: Quoted): boolean {
  const near = second.quotation.start - first.quotation.end <= longestCut;
  const body = first.quotation.context === 'body' && second.quotation.context === 'body';
  return (
    near &&
    body &&
    first.siglum === second.siglum &&
    compareSpeakers(first.quotation, second.quotation) === 'same'
  );
}

/** Nearly all of the words, in order, and some of either piece. */
function printsBoth(whole: Quoted, joined: readonly string[], first: Quoted, second: Quoted): boolean {
  const shorter = Math.min(whole.plain.length, joined.length);
  if (shorter < leastWords || whole.plain.length < 0.7 * joined.length) return false;
  const { coverage } = compareWords(joined, whole.plain);
  return coverage >= 0.9 && [first, second].every((half) => longestRun(half.plain, whole.plain).length >= 3);
}

function toLink(half: Quoted, whole: Quoted): Link {
  return {
    ...toPair(half, whole),
    rule: 'two pieces that another version prints as one',
    confidence: 0.8,
  };
}
