import { pairName } from '../addresses/ids.ts';
import type { StoryArticle, StoryData } from '../collections/load-story.ts';
import { bothPrint } from '../engine/statements/body-versions.ts';
import type { Pair, PairArticle } from '../pair/pair.ts';
import type { Passage, Share } from '../schemas/passage.ts';
import { bodyPassages } from './read-together.ts';

/** All pairs of up to this many articles have a page; beyond it, those that share something. */
const pairsOfAll = 8;

/** The pairs of a story that have a page of their own, in the order of the story. */
export function listPairs(data: StoryData): Pair[] {
  const { articles } = data;
  const pairs = articles.flatMap((a, index) => articles.slice(index + 1).map((b) => toPair(data, a, b)));
  return articles.length <= pairsOfAll ? pairs : pairs.filter(sharesSomething);
}

/** The last part of a pair's address: `a-b`. */
export function pairSlug({ a, b }: Pair): string {
  return pairName([a.siglum, b.siglum]);
}

/** Joins what a story knows of two of its articles. */
export function toPair(data: StoryData, a: StoryArticle, b: StoryArticle): Pair {
  return {
    a: toSide(a),
    b: toSide(b),
    passages: bodyPassages(data.passages.passages, [a, b])
      .map((passage) => (passage.pair[0] === a.siglum ? passage : turned(passage)))
      .sort((left, right) => left.a.start - right.a.start),
    share: shareOf(data, a.siglum, b.siglum),
    statements: data.statements.filter((statement) => bothPrint(statement, a.siglum, b.siglum)),
    speakers: data.speakers,
  };
}

/** An article with the quotations of its body. */
export function toSide({ siglum, source, quotations }: StoryArticle): PairArticle {
  return {
    siglum,
    text: source.text,
    words: source.words,
    quotations: quotations.filter(({ context }) => context === 'body'),
  };
}

function turned(passage: Passage): Passage {
  const changes = passage.changes.map((change) => ({ ...change, a: change.b, b: change.a }));
  return { ...passage, pair: [passage.pair[1], passage.pair[0]], a: passage.b, b: passage.a, changes };
}

function shareOf(data: StoryData, a: string, b: string): Share {
  const share = data.passages.shares.find(({ pair }) => pair.includes(a) && pair.includes(b));
  const none: Share = { pair: [a, b], a: 0, b: 0, characters: { a: 0, b: 0 }, words: 0 };
  if (!share || share.pair[0] === a) return share ?? none;
  const { characters } = share;
  return { ...share, pair: [a, b], a: share.b, b: share.a, characters: { a: characters.b, b: characters.a } };
}

/** Whether they print a passage or quote a statement in common. */
export function sharesSomething({ passages, statements }: Pair): boolean {
  return passages.length > 0 || statements.length > 0;
}
