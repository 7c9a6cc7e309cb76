import { describe, expect, it } from 'vitest';
import { scorePassages } from './score-passages.ts';

const gold = [{ a: [0, 100], b: [50, 150] }] as const;

describe('scorePassages', () => {
  it('gives 1 for the gold itself', () => {
    expect(scorePassages([{ gold, found: gold }])).toMatchObject({
      precision: 1,
      recall: 1,
      granularity: 1,
      plagdet: 1,
    });
  });

  it('counts half a passage as half', () => {
    const score = scorePassages([{ gold, found: [{ a: [0, 50], b: [50, 100] }] }]);
    expect(score).toMatchObject({ precision: 1, recall: 0.5, granularity: 1 });
    expect(score.plagdet).toBeCloseTo(2 / 3);
  });

  it('counts pieces against the whole', () => {
    const found = [
      { a: [0, 50], b: [50, 100] },
      { a: [50, 100], b: [100, 150] },
    ] as const;
    expect(scorePassages([{ gold, found }])).toMatchObject({
      recall: 1,
      granularity: 2,
      plagdet: 1 / Math.log2(3),
    });
  });

  it('counts a passage that overlaps on one side only as false', () => {
    expect(scorePassages([{ gold, found: [{ a: [0, 100], b: [150, 200] }] }])).toMatchObject({
      precision: 0,
      recall: 0,
    });
  });

  it('tells how many pairs that share nothing stay clean', () => {
    const pairs = [
      { gold: [], found: [] },
      { gold: [], found: gold },
    ];
    expect(scorePassages(pairs).clean).toEqual([1, 2]);
  });
});
