import { expect, it } from 'vitest';
import { bridge } from '../pair/pair.fixture.ts';
import type { Difference } from '../pair/pair.ts';
import { targetOf, variantsOfPair } from './variant-marks.ts';

it('paints words that differ from two places once, and leads both differences there', () => {
  const wide: Difference = {
    id: 'd1',
    kind: 'wording',
    beyond: false,
    a: { start: 10, end: 30 },
    b: { start: 5, end: 9 },
    quoted: true,
    speaker: null,
  };
  const narrow: Difference = { ...wide, id: 'd2', a: { start: 14, end: 20 }, b: { start: 40, end: 44 } };
  const only: Difference = { ...wide, id: 'd3', kind: 'longer', a: null, b: { start: 42, end: 50 } };
  const differences = [wide, narrow, only];
  const variants = variantsOfPair(bridge, differences);
  const { a, b } = bridge;
  expect(variants.get(a.siglum)).toMatchObject([{ id: 'd1-a', start: 10, end: 30 }]);
  expect(variants.get(b.siglum)).toMatchObject([
    { id: 'd1-b', start: 5, end: 9 },
    { id: 'd2-b', start: 40, end: 50 },
  ]);
  expect(differences.map((difference) => targetOf(difference, bridge, variants))).toEqual([
    'd1-a',
    'd1-a',
    'd2-b',
  ]);
});
