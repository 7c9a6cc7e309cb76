import { expect, test } from 'vitest';
import type { Chain } from './chain-seeds.ts';
import { selectChains } from './select-chains.ts';

const chain = (a: number, b: number, length: number, score = length): Chain => ({
  seeds: [{ a, b, length }],
  score,
});

const select = (...chains: Chain[]) => selectChains(chains, 100, 100).flatMap(({ seeds }) => seeds);

test('a weak chain is none', () => {
  expect(select(chain(0, 0, 2))).toHaveLength(1);
  expect(select(chain(0, 0, 2, 1.9))).toEqual([]);
});

test('a run that stands once more is told twice from twelve words on', () => {
  expect(select(chain(0, 0, 12), chain(0, 40, 12))).toEqual([
    { a: 0, b: 0, length: 12 },
    { a: 0, b: 40, length: 12 },
  ]);
  expect(select(chain(0, 0, 11), chain(0, 40, 11))).toEqual([{ a: 0, b: 0, length: 11 }]);
  expect(select(chain(0, 0, 12), chain(40, 0, 12))).toHaveLength(2);
  // Half of its words are new on both sides: the rest is told already.
  expect(select(chain(0, 0, 6, 20), chain(0, 40, 12))).toEqual([
    { a: 0, b: 0, length: 6 },
    { a: 6, b: 46, length: 6 },
  ]);
});

test('of a chain whose words are taken in part, the free part is kept where it is half of it or more', () => {
  expect(select(chain(0, 0, 10, 20), chain(5, 5, 10))).toEqual([
    { a: 0, b: 0, length: 10 },
    { a: 10, b: 10, length: 5 },
  ]);
  expect(select(chain(0, 0, 10, 20), chain(4, 4, 10))).toEqual([{ a: 0, b: 0, length: 10 }]);
});
