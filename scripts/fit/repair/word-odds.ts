/**
 * From labelled articles to how much oftener each word stands inside quotations than outside, as a logarithm
 * (src/engine/data/spoken-words.ts). Words that are mostly printed with a capital are names: all of them count as one.
 */

import { toEntry } from '../../../src/engine/quotation-marks/spoken-odds.ts';
import { isClosedKind, wordKind } from '../../../src/engine/quotation-marks/word-kind.ts';
import { bareWord } from '../../../src/engine/quotation-marks/words-for-repair.ts';
import type { GoldArticle } from '../../labelled/gold-article.ts';

export interface WordOdds {
  words: Map<string, number>;
  /** Of a word with a capital that is not among them. */
  names: number;
}

interface Count {
  inside: number;
  outside: number;
  capital: number;
}

/** A word must be printed so often. */
const fewest = 8;
/** So many words are imagined inside and outside, spread as all words are: rare words say less. */
const prior = 40;

export function wordOdds(articles: readonly GoldArticle[]): WordOdds {
  const counts = new Map<string, Count>();
  for (const article of articles) countWords(article, counts);
  const total = sum([...counts.values()]);
  const names = sum([...counts].filter(([word, count]) => isName(word, count)).map(([, count]) => count));
  const words = [...counts].filter(
    ([word, count]) => count.inside + count.outside >= fewest && !isName(word, count),
  );
  return {
    words: new Map(words.map(([word, count]) => [word, round(oddsOf(count, total))])),
    names: round(oddsOf(names, total)),
  };
}

function countWords({ text, quotes }: GoldArticle, counts: Map<string, Count>): void {
  const spans = quotes.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const bare = bareWord(match[0]);
    if (bare === '') continue;
    while (next < spans.length && spans[next]!.end <= match.index) next += 1;
    const span = spans[next];
    const isInside = span !== undefined && match.index + match[0].length > span.start;
    const entry = toEntry(bare);
    const count = counts.get(entry) ?? { inside: 0, outside: 0, capital: 0 };
    count[isInside ? 'inside' : 'outside'] += 1;
    if (/(?:^|-)\p{Lu}/u.test(bare)) count.capital += 1;
    counts.set(entry, count);
  }
}

function isName(word: string, { inside, outside, capital }: Count): boolean {
  return 2 * capital > inside + outside && !isClosedKind(wordKind(word)) && !/^i['’]/.test(word);
}

function sum(counts: readonly Count[]): Count {
  const total = { inside: 0, outside: 0, capital: 0 };
  for (const { inside, outside, capital } of counts) {
    total.inside += inside;
    total.outside += outside;
    total.capital += capital;
  }
  return total;
}

function oddsOf({ inside, outside }: Count, total: Count): number {
  const share = (prior * (inside + outside)) / (total.inside + total.outside);
  return (
    Math.log((inside + share) / (total.inside + prior)) -
    Math.log((outside + share) / (total.outside + prior))
  );
}

function round(odds: number): number {
  return Math.round(10 * odds) / 10;
}
