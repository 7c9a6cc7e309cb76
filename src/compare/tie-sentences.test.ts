import { describe, expect, it } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import { mapSpan } from './map-span.ts';
import { type ArticleSentences, tieSentences } from './tie-sentences.ts';

const span = (start: number, end: number) => ({ start, end });

/** A: 100–200 answers B: 300–410, where B has ten characters more from 340 on. */
const passage: Passage = {
  id: 'p-a-100-b-300',
  pair: ['A', 'B'],
  scope: 'body',
  class: 'narrative',
  a: span(100, 200),
  b: span(300, 410),
  words: 20,
  similarity: 0.9,
  moved: false,
  changes: [{ a: span(140, 145), b: span(340, 355), kind: 'wording' }],
};

describe('mapSpan', () => {
  const cases: Record<string, [from: 'a' | 'b', start: number, end: number, expected: number[] | null]> = {
    'before the change': ['a', 110, 130, [310, 330]],
    'behind the change': ['a', 150, 190, [360, 400]],
    'the other way': ['b', 360, 400, [150, 190]],
    'cut at the passage': ['a', 0, 999, [300, 410]],
    outside: ['a', 0, 100, null],
  };
  for (const [title, [from, start, end, expected]] of Object.entries(cases)) {
    it(title, () => {
      const mapped = mapSpan(passage, from, span(start, end));
      expect(mapped && [mapped.start, mapped.end]).toEqual(expected);
    });
  }
});

describe('tieSentences', () => {
  const a: ArticleSentences = {
    siglum: 'A',
    sentences: [
      { start: 0, end: 99, paragraph: 0 },
      { start: 100, end: 150, paragraph: 0 },
      { start: 151, end: 200, paragraph: 1 },
      { start: 202, end: 300, paragraph: 1 },
    ],
  };
  const b: ArticleSentences = {
    siglum: 'B',
    sentences: [
      { start: 300, end: 360, paragraph: 0 },
      { start: 361, end: 410, paragraph: 0 },
      { start: 411, end: 500, paragraph: 1 },
    ],
  };
  const groups = (articles: ReturnType<typeof tieSentences>) =>
    articles.map(({ sentences }) => sentences.map(({ group }) => group));

  it('ties the sentences that a passage maps onto each other, one by one', () => {
    expect(groups(tieSentences([a, b], [passage], []))).toEqual([
      [null, 'a-100', 'a-151', null],
      ['a-100', 'a-151', null],
    ]);
  });

  it('ties the sentences of a statement, but not inside one article', () => {
    expect(groups(tieSentences([a, b], [], [['a-202', 'b-411', 'c-0']]))).toEqual([
      [null, null, null, 'a-202'],
      [null, null, 'a-202'],
    ]);
    expect(groups(tieSentences([a, b], [], [['a-0', 'a-202', 'c-0']])).flat()).toEqual(Array(7).fill(null));
  });

  it('keeps the place that a passage ties, where a statement ties a longer one', () => {
    const repeating: ArticleSentences = {
      ...b,
      sentences: [...b.sentences, { start: 600, end: 900, paragraph: 2 }],
    };
    expect(groups(tieSentences([a, repeating], [passage], [['a-100', 'b-600']]))[1]).toEqual([
      'a-100',
      'a-151',
      null,
      null,
    ]);
  });
});
