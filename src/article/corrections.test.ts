import { expect, test } from 'vitest';
import { correctionsOf } from './corrections.ts';

test('the places of an article where it corrects itself, in the order of its file', () => {
  const evidence = [
    { siglum: 'A', start: 90, end: 99 },
    { siglum: 'A', start: 10, end: 20 },
    { siglum: 'B', start: 5, end: 9 },
  ];
  const findings = [
    { kind: 'printed correction' as const, evidence },
    { kind: 'figure' as const, evidence: [{ siglum: 'A', start: 1, end: 2 }] },
  ];
  expect(correctionsOf(findings, 'A')).toEqual([
    { start: 10, end: 20 },
    { start: 90, end: 99 },
  ]);
  expect(correctionsOf(findings, 'C')).toEqual([]);
});
