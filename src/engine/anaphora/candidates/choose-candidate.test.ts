import { describe, expect, it } from 'vitest';
import { type Choice, choose, chooseCandidate, sumOf } from './choose-candidate.ts';
import type { Candidate } from './list-candidates.ts';

const nobody = (features: Choice['features']): Choice => ({ candidate: null, features });

describe('the choice', () => {
  it('is the one with the greatest sum; a feature without weight counts nothing', () => {
    const far = nobody([
      ['near', 0.5],
      ['unheard of', 9],
    ]);
    const near = nobody([['near', 2]]);
    expect(chooseCandidate([far, near], { near: 1 })).toBe(near);
    expect(sumOf(far.features, { near: 1 })).toBe(0.5);
  });

  it('is the first of equals, and none of none', () => {
    const [first, second] = [nobody([]), nobody([])];
    expect(chooseCandidate([first, second], {})).toBe(first);
    expect(chooseCandidate([], {})).toBeNull();
  });

  it('asks what speaks for each only where there are several, or where somebody sees it', () => {
    const lone = { rank: 0 } as Candidate;
    const asked: (Candidate | null)[] = [];
    const seen: (readonly Choice[])[] = [];
    const featuresOf = (candidate: Candidate | null): Choice['features'][number][] => {
      asked.push(candidate);
      return [['near', candidate ? 1 : 0]];
    };
    expect(choose([lone], featuresOf, {})).toBe(lone);
    expect(choose([], featuresOf, {})).toBeNull();
    expect(asked).toEqual([]);
    expect(choose([null, lone], featuresOf, { near: 1 })).toBe(lone);
    expect(asked).toEqual([null, lone]);
    choose([lone], featuresOf, {}, (choices) => seen.push(choices));
    expect(seen).toEqual([[{ candidate: lone, features: [['near', 1]] }]]);
  });
});
