import { describe, expect, it } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import { bodyScale } from './body-scale.ts';
import { type PicturedArticle, pictureOfStory } from './picture-of-story.ts';

const article = (siglum: string, start: number, end: number): PicturedArticle => ({
  siglum,
  body: [{ start, end }],
  quotations: [],
});
const passage = (left: string, right: string): Passage => ({
  id: `p-${left}-100-${right}-0`.toLowerCase(),
  pair: [left, right],
  scope: 'body',
  class: 'narrative',
  a: { start: 100, end: 200 },
  b: { start: 0, end: 100 },
  words: 16,
  similarity: 1,
  moved: false,
  changes: [{ a: { start: 100, end: 101 }, b: { start: 0, end: 1 }, kind: 'wording' }],
});

describe('pictureOfStory', () => {
  const articles = [article('A', 100, 500), article('B', 0, 100), article('C', 0, 200)];

  it('draws bars to scale; the longest fills the width', () => {
    const { rows, height } = pictureOfStory(articles, [], 'fair', () => 1);
    expect(rows.map(({ siglum, width, y }) => [siglum, width, y])).toEqual([
      ['A', 1000, 19],
      ['B', 250, 75],
      ['C', 500, 131],
    ]);
    expect(height).toBe(168);
  });

  it('joins articles that are not neighbours, from bar to bar', () => {
    const { bands } = pictureOfStory(articles, [passage('A', 'C')], 'fair', () => 1);
    expect(bands).toHaveLength(1);
    expect(bands[0]).toMatchObject({
      path: '/fair/compare/a-c/#p-a-100-c-0',
      name: 'A and C share 16 words, with 1 difference in wording',
      outline: 'M0 37C0 84 0 84 0 131H250C250 84 250 84 250 37Z',
    });
  });

  it('gives a short quotation a width that can be seen, and its place', () => {
    const quotation = {
      start: 300,
      end: 301,
      id: 'a-300',
      hue: 2,
      speaker: 'Ann Bell',
      words: 'Oh',
      path: '/fair/articles/a/#a-300' as const,
      groups: ['ann-bell'],
    };
    const { rows } = pictureOfStory([{ ...articles[0]!, quotations: [quotation] }], [], 'fair', () => 1);
    expect(rows[0]!.ticks[0]).toMatchObject({ x: 500, width: 4, name: 'A, Ann Bell: “Oh”' });
  });

  it('leaves out what is no shared body text of two articles', () => {
    const repeats = [passage('A', 'A'), { ...passage('A', 'B'), scope: 'comment' as const }];
    expect(pictureOfStory(articles, repeats, 'fair', () => 1).bands).toEqual([]);
  });

  it('draws a story without text', () => {
    expect(
      pictureOfStory([{ siglum: 'A', body: [], quotations: [] }], [], 'fair', () => 1).rows[0]!.width,
    ).toBe(0);
  });
});

describe('bodyScale', () => {
  it('gives no room to what lies between body blocks', () => {
    const scale = bodyScale([
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ]);
    expect([0, 15, 25, 35, 99].map(scale.at)).toEqual([0, 5, 10, 15, 20]);
    expect(scale.length).toBe(20);
  });
});
