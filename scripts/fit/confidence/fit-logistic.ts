/**
 * Judged answers -> weights: a logistic model with a quadratic penalty, fitted by Newton's method (iteratively
 * reweighted least squares; Nelder and Wedderburn 1972). The same answers give the same weights.
 */

import type { Feature } from '../../../src/engine/anaphora/candidates/choose-candidate.ts';
import type { WeightTable } from '../../../src/engine/data/weights.ts';

export interface LogisticCase {
  reasons: readonly Feature[];
  right: boolean;
}

export interface LogisticOptions {
  /** Strength of the penalty, in cases; the weight of `free` goes without. */
  penalty: number;
  free: string;
  /** Reasons of fewer cases are left out. */
  least: number;
}

const steps = 12;

export function fitLogistic(
  cases: readonly LogisticCase[],
  { penalty, free, least }: LogisticOptions,
): WeightTable {
  const names = frequentReasons(cases, least);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = cases.map(({ reasons }) => {
    const row = new Float64Array(names.length);
    for (const [name, times] of reasons) {
      const number = numbers.get(name);
      if (number !== undefined) row[number]! += times;
    }
    return row;
  });
  const penalties = names.map((name) => (name === free ? 1e-3 : penalty));
  let weights = new Float64Array(names.length);
  for (let step = 0; step < steps; step += 1) weights = takeStep(rows, cases, weights, penalties);
  return Object.fromEntries(names.map((name, index) => [name, Math.round(100 * weights[index]!) / 100]));
}

function frequentReasons(cases: readonly LogisticCase[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { reasons } of cases)
    for (const name of new Set(reasons.map(([reason]) => reason)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? name : [])).sort();
}

function takeStep(
  rows: readonly Float64Array[],
  cases: readonly LogisticCase[],
  weights: Float64Array,
  penalties: readonly number[],
): Float64Array<ArrayBuffer> {
  const slopes = weights.map((weight, i) => -penalties[i]! * weight);
  const curves = penalties.map((penalty, i) => {
    const curve = new Float64Array(weights.length);
    curve[i] = penalty;
    return curve;
  });
  for (const [at, row] of rows.entries()) {
    const sum = row.reduce((total, value, i) => total + value * weights[i]!, 0);
    const share = 1 / (1 + Math.exp(-sum));
    const error = (cases[at]!.right ? 1 : 0) - share;
    const present = [...row.keys()].filter((i) => row[i] !== 0);
    for (const i of present) {
      slopes[i]! += error * row[i]!;
      for (const j of present) curves[i]![j]! += share * (1 - share) * row[i]! * row[j]!;
    }
  }
  const change = solve(curves, slopes);
  return weights.map((weight, i) => weight + change[i]!);
}

/** Gaussian elimination of a symmetric, positive matrix; both arguments are used up. */
function solve(matrix: Float64Array[], values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i += 1)
    for (let row = i + 1; row < values.length; row += 1) {
      const factor = matrix[row]![i]! / matrix[i]![i]!;
      if (factor === 0) continue;
      for (let column = i; column < values.length; column += 1)
        matrix[row]![column]! -= factor * matrix[i]![column]!;
      values[row]! -= factor * values[i]!;
    }
  for (let i = values.length - 1; i >= 0; i -= 1) {
    for (let column = i + 1; column < values.length; column += 1)
      values[i]! -= matrix[i]![column]! * values[column]!;
    values[i]! /= matrix[i]![i]!;
  }
  return values;
}
