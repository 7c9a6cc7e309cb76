import { describe, expect, test } from 'vitest';
import { type FitCase, fitWeights, shareRight } from './fit-weights.ts';

/** The right place ends a sentence; a comma and a coin toss stand at others. */
const cases = Array.from({ length: 300 }, (_, index): FitCase => {
  const places = [['comma'], ['stop', ...(index % 2 ? ['toss'] : [])], ['word', 'toss']];
  return { places, amounts: places.map(() => [0]), right: 1, weight: 1 };
});

describe('fitWeights', () => {
  test('finds what speaks for the right place and keeps the reasons that matter', () => {
    const weights = fitWeights(cases, ['length'], 2);
    expect(weights.size).toBe(3);
    expect(weights.get('stop')).toBeGreaterThan(1);
    expect(shareRight(cases, ['length'], weights)).toBe(1);
  });

  test('finds how much an amount speaks for a place', () => {
    const measured = cases.map((one, index): FitCase => {
      const amounts = [[0], [index % 3], [-1]];
      return { ...one, places: [[], [], []], amounts };
    });
    const weights = fitWeights(measured, ['length'], 2);
    expect(weights.get('length')).toBeGreaterThan(1);
    expect(
      shareRight(
        measured.filter((_, index) => index % 3 > 0),
        ['length'],
        weights,
      ),
    ).toBe(1);
  });

  test('knows nothing of reasons that are too rare', () => {
    expect(fitWeights(cases.slice(0, 10), [], 2).size).toBe(0);
  });
});
