import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/engine/anaphora/candidates/choose-candidate.ts';
import { toWeights } from '../../../src/engine/data/weights.ts';
import type { AnaphoraCase } from './collect-cases.ts';
import { countRight, fitWeights } from './fit-weights.ts';

const options = { penalty: 0.5, rounds: 200, least: 2, priors: {} };
const choice = (...names: string[]): Choice => ({
  candidate: null,
  features: names.map((name) => [name, 1] as const),
});

/** Subjects are right, whatever their colour. */
const cases: AnaphoraCase[] = ['red', 'blue', 'red', 'blue'].map((colour, i) => ({
  article: String(i),
  model: 'pronoun',
  choices: [choice('object', colour), choice('subject', 'green')],
  right: [false, true],
}));

describe('weights', () => {
  it('favour what the right choices have', () => {
    const weights = fitWeights(cases, options);
    expect(weights['subject']).toBeGreaterThan(weights['object'] ?? 0);
    expect(countRight(cases, toWeights(weights))).toBe(4);
  });

  it('are the same for the same cases', () => {
    expect(fitWeights(cases, options)).toEqual(fitWeights(cases, options));
  });

  it('leave out what is rare, and keep what is expected of it where that is known', () => {
    const weights = fitWeights(cases, { ...options, least: 3, priors: { 'age agrees': 3 } });
    expect(Object.keys(weights)).not.toContain('red');
    expect(weights['age agrees']).toBe(3);
  });
});
