import type { Passage, Share } from '../schemas/passage.ts';
import { type ComparedPassage, compareRuns, type Side, toPassage } from './passages/compare-runs.ts';
import { findCandidates } from './passages/find-candidates.ts';
import { measureShare } from './passages/measure-share.ts';
import { type AlignableArticle, type ArticleSides, readArticle } from './passages/read-article.ts';
import type { Vocabulary } from './passages/word-run.ts';

/**
 * Stage 7. In: the articles of a story as blocks and quotations. Out: the text that they share.
 * Body against body of every pair, with the share both ways; equal headlines, and comments that repeat a
 * body, are records of their own. `p-a-657-b-1025`: 20 words, class quotation, 2 changes.
 */
export function alignPassages(articles: readonly AlignableArticle[]): {
  passages: Passage[];
  shares: Share[];
} {
  const vocabulary: Vocabulary = new Map();
  const read = articles.map((article) => readArticle(article, vocabulary));
  const places = read.flatMap(listPlaces);
  const passages = findCandidates(places.map(({ side }) => side.run))
    .map(([one, other]): [Place, Place] => [places[one]!, places[other]!])
    .filter(isCompared)
    .flatMap(([a, b]) => compareRuns(a.side, b.side).map((passage) => toRecord(passage, a, b)));
  return {
    passages: [...passages, ...matchHeadlines(read)].sort(byPlace(read)),
    shares: measureShares(read, passages),
  };
}

interface Place {
  readonly siglum: string;
  readonly scope: Passage['scope'];
  readonly side: Side;
}

/** The body, then the comments, of each article. */
function listPlaces({ siglum, body, comments }: ArticleSides): Place[] {
  return [
    { siglum, scope: 'body', side: body },
    { siglum, scope: 'comment', side: comments },
  ];
}

/** What one reader has in common with another is no matter of the story. */
function isCompared([a, b]: readonly [Place, Place]): boolean {
  return a.scope === 'body' || b.scope === 'body';
}

function toRecord(passage: ComparedPassage, a: Place, b: Place): Passage {
  const id = `p-${a.siglum.toLowerCase()}-${passage.a.start}-${b.siglum.toLowerCase()}-${passage.b.start}`;
  const scope = a.scope === 'body' ? b.scope : a.scope;
  return { id, pair: [a.siglum, b.siglum], scope, ...passage };
}

/** Headlines of the same words, whatever their length. */
function matchHeadlines(articles: readonly ArticleSides[]): Passage[] {
  const headlines = articles.flatMap(({ siglum, headlines }) =>
    headlines.map((headline) => ({ ...headline, siglum, scope: 'headline' as const })),
  );
  return headlines.flatMap((a, index) =>
    headlines
      .slice(index + 1)
      .filter((b) => b.siglum !== a.siglum && b.folded === a.folded && a.folded !== '')
      .map((b) => toRecord(compareWhole(a.side, b.side), a, b)),
  );
}

/** Two sides of the same words, from the first to the last. */
function compareWhole(a: Side, b: Side): ComparedPassage {
  const length = a.run.ids.length;
  return toPassage({ a: [0, length], b: [0, length], equal: [{ a: 0, b: 0, length }], moved: false }, a, b);
}

function measureShares(articles: readonly ArticleSides[], passages: readonly Passage[]): Share[] {
  const inBodies = Map.groupBy(
    passages.filter(({ scope }) => scope === 'body'),
    ({ pair: [a, b] }) => `${a},${b}`,
  );
  return articles.flatMap((a, index) =>
    articles
      .slice(index + 1)
      .map((b) => measureShare(inBodies.get(`${a.siglum},${b.siglum}`) ?? [], a.bodyText, b.bodyText)),
  );
}

/** In the order of the articles, then of the text. */
function byPlace(articles: readonly ArticleSides[]): (one: Passage, other: Passage) => number {
  const order = new Map(articles.map(({ siglum }, index) => [siglum, index]));
  const at = (passage: Passage) => [
    ...passage.pair.map((siglum) => order.get(siglum)!),
    passage.a.start,
    passage.b.start,
  ];
  return (one, other) => {
    const [x, y] = [at(one), at(other)];
    const k = x.findIndex((value, index) => value !== y[index]);
    return k < 0 ? 0 : x[k]! - y[k]!;
  };
}
