import { describe, expect, it } from 'vitest';
import { cutBySentences } from './cut-by-sentences.ts';

const sentence = (start: number, end: number) => ({ start, end, id: `a-${start}`, paragraph: 0, at: 0 });
const cut = (start: number, end: number, ...spans: [number, number][]) =>
  cutBySentences(
    { start, end },
    spans.map(([from, to]) => sentence(from, to)),
  ).map((run) => [run.start, run.end, run.sentence?.id ?? null]);

describe('cutBySentences', () => {
  it('gives every sentence its run, and the space between them to none', () => {
    expect(cut(0, 10, [0, 4], [5, 10])).toEqual([
      [0, 4, 'a-0'],
      [4, 5, null],
      [5, 10, 'a-5'],
    ]);
  });

  it('cuts a sentence that goes on behind the span', () => {
    expect(cut(2, 6, [0, 3], [4, 9], [9, 12])).toEqual([
      [2, 3, 'a-0'],
      [3, 4, null],
      [4, 6, 'a-4'],
    ]);
  });

  it('leaves a span without sentences whole', () => {
    expect(cut(0, 5)).toEqual([[0, 5, null]]);
  });
});
