import { describe, expect, test } from 'vitest';
import { type FitCase, fitWeights, shareRight } from './fit-weights.ts';

/** The right place ends a sentence; a comma and a coin toss stand at others. */
const cases = Array.from({ length: 300 }, (_, index): FitCase => {
  const places = [['comma'], ['stop', ...(index % 2 ? ['toss'] : [])], ['word', 'toss']];
  return { places, right: 1, weight: 1 };
});

describe('fitWeights', () => {
  test('finds what speaks for the right place and keeps the reasons that matter', () => {
    const weights = fitWeights(cases, 2);
    expect(weights.size).toBe(2);
    expect(weights.get('stop')).toBeGreaterThan(1);
    expect(shareRight(cases, weights)).toBe(1);
  });

  test('knows nothing of reasons that are too rare', () => {
    expect(fitWeights(cases.slice(0, 10), 2).size).toBe(0);
  });
});
