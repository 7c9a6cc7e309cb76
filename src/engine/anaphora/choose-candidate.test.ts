import { describe, expect, it } from 'vitest';
import { type Choice, chooseCandidate, sumOf } from './choose-candidate.ts';

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
});
