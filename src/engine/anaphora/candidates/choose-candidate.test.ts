import { describe, expect, it } from 'vitest';
import { toWeights } from '../../data/weights.ts';
import { type Choice, choose, chooseCandidate, sumOf } from './choose-candidate.ts';
import type { Candidate } from './list-candidates.ts';

const lone = { rank: 0 } as Candidate;
const other = { rank: 1 } as Candidate;
const nobody = (features: Choice['features']): Choice => ({ candidate: null, features });

describe('the choice', () => {
  it('is the one with the greatest sum; a feature without weight counts nothing', () => {
    const far = nobody([
      ['near', 0.5],
      ['unheard of', 9],
    ]);
    const near = nobody([['near', 2]]);
    expect(chooseCandidate([far, near], toWeights({ near: 1 }))).toEqual({ candidate: null, lead: 1.5 });
    expect(sumOf(far.features, toWeights({ near: 1 }))).toBe(0.5);
  });

  it('is the first of equals, and none of none', () => {
    const [first, second] = [lone, other].map((candidate): Choice => ({ candidate, features: [] }));
    expect(chooseCandidate([first!, second!], toWeights({}))).toEqual({ candidate: lone, lead: 0 });
    expect(chooseCandidate([], toWeights({}))).toEqual({ candidate: null, lead: null });
  });

  it('asks what speaks for each only where there are several, or where somebody sees it', () => {
    const asked: (Candidate | null)[] = [];
    const seen: (readonly Choice[])[] = [];
    const featuresOf = (candidate: Candidate | null): Choice['features'][number][] => {
      asked.push(candidate);
      return [['near', candidate ? 1 : 0]];
    };
    expect(choose([lone], featuresOf, toWeights({}))).toEqual({ candidate: lone, lead: null });
    expect(choose([], featuresOf, toWeights({}))).toEqual({ candidate: null, lead: null });
    expect(asked).toEqual([]);
    expect(choose([null, lone], featuresOf, toWeights({ near: 1 }))).toEqual({ candidate: lone, lead: 1 });
    expect(asked).toEqual([null, lone]);
    choose([lone], featuresOf, toWeights({}), (choices) => seen.push(choices));
    expect(seen).toEqual([[{ candidate: lone, features: [['near', 1]] }]]);
  });
});
