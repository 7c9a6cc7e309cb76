import { expect, it } from 'vitest';
import { fitLogistic, type LogisticCase } from './fit-logistic.ts';

const options = { penalty: 0.1, free: 'any', least: 3 };

/** So many cases with a reason, of which so many are right. */
const cases = (reason: string, all: number, right: number): LogisticCase[] =>
  Array.from({ length: all }, (_, at) => ({
    reasons: [
      ['any', 1],
      [reason, 1],
    ],
    right: at < right,
  }));

const share = (sum: number) => 1 / (1 + Math.exp(-sum));

it('gives each reason the share of its right cases', () => {
  const weights = fitLogistic([...cases('name', 100, 95), ...cases('pronoun', 100, 70)], options);
  expect(share(weights['any']! + weights['name']!)).toBeCloseTo(0.95, 1);
  expect(share(weights['any']! + weights['pronoun']!)).toBeCloseTo(0.7, 1);
});

it('counts an amount as often as it says', () => {
  const graded = [0, 1, 2, 3].flatMap((lead) =>
    Array.from(
      { length: 50 },
      (_, at): LogisticCase => ({
        reasons: [
          ['any', 1],
          ['lead', lead],
        ],
        right: at < 25 + 8 * lead,
      }),
    ),
  );
  const weights = fitLogistic(graded, options);
  expect(share(weights['any']!)).toBeCloseTo(0.5, 1);
  expect(share(weights['any']! + 3 * weights['lead']!)).toBeGreaterThan(0.9);
});

it('leaves out what is rare, and holds back what few cases show', () => {
  const many = cases('name', 100, 90);
  expect(Object.keys(fitLogistic([...many, ...cases('echo', 2, 0)], options))).not.toContain('echo');
  const few = fitLogistic([...many, ...cases('echo', 4, 4)], { ...options, penalty: 8 });
  expect(few['echo']).toBeLessThan(0.5);
});
