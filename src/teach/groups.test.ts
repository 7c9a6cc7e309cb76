import { describe, expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

/** Findings by rank. */
const about = (...all: string[]) => all.map((sigla, index) => ({ sigla: [...sigla], rank: index + 1 }));

describe('groupsOf', () => {
  it('puts those articles together that most can be asked about', () => {
    expect(groupsOf(['A', 'B', 'C', 'D'], about('BD', 'AC', 'AC'))).toEqual([
      ['B', 'D'],
      ['A', 'C'],
    ]);
  });

  it('counts what can be asked about one article alone', () => {
    expect(groupsOf(['A', 'B', 'C'], about('C', 'B', 'A'))[0]).toEqual(['B', 'C']);
  });

  it('gives out every article, one of them twice where their number is odd', () => {
    expect(groupsOf(['A', 'B', 'C'], about('AB', 'AB', 'BC'))).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
  });

  it('makes six groups at most', () => {
    expect(groupsOf([...'ABCDEFGHIJKLMNOP'], [])).toHaveLength(6);
  });

  it('makes one group of one article, and none of nothing', () => {
    expect(groupsOf(['A'], about('A'))).toEqual([['A']]);
    expect(groupsOf([], [])).toEqual([]);
  });
});
