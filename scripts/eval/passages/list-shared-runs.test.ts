import { describe, expect, it } from 'vitest';
import { countHeldRuns, listSharedRuns } from './list-shared-runs.ts';

const run = 'the last boat of the day left the harbour with forty people';

describe('listSharedRuns', () => {
  it('gives each longest run of twelve words, wherever it stands', () => {
    const b = `Bread was dear. ${run.replace('boat', '“BOAT”')} aboard, ${run} again`;
    const found = listSharedRuns(`So ${run} on`, b);
    expect(found.map((each) => b.slice(...each.b).length)).toEqual([run.length + 2, run.length]);
    expect(found.map(({ a }) => a)).toEqual([
      [3, 3 + run.length],
      [3, 3 + run.length],
    ]);
  });

  it('passes over eleven words', () => {
    expect(listSharedRuns(run.slice(4), run.slice(4))).toEqual([]);
  });
});

describe('countHeldRuns', () => {
  it('counts a run that lies in one passage on both sides, not in two', () => {
    const runs = [{ a: [10, 90], b: [0, 80] }] as const;
    expect(countHeldRuns(runs, [{ a: [10, 95], b: [0, 80] }])).toBe(1);
    expect(
      countHeldRuns(runs, [
        { a: [10, 50], b: [0, 40] },
        { a: [50, 90], b: [40, 80] },
      ]),
    ).toBe(0);
    expect(countHeldRuns(runs, [{ a: [10, 90], b: [9, 90] }])).toBe(0);
  });
});
