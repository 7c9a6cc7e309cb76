import { expect, test } from 'vitest';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { bareNumber } from '../../figures/find-bare-numbers.ts';
import { arePaired } from './paired-numbers.ts';

/** Whether the second numbers of two sentences are a pair, each beside the same first one. */
function paired(common: number, one: number, other: number): boolean {
  const { context, uses } = usesOf(
    [
      `He said that ${common} with the valve, ${one} without, went home.`,
      `Of those with the valve ${common} went home, ${other} without.`,
    ],
    bareNumber,
  );
  const own = (siglum: string, value: number) =>
    uses.find((use) => use.siglum === siglum && use.value === value)!;
  return arePaired(own('A', one), own('B', other), context);
}

test('a number beside one that both articles print', () => {
  expect(paired(31, 34, 43)).toBe(true);
  expect(paired(31, 34, 34)).toBe(false);
});

test('a number below 13 stands beside many', () => {
  expect([13, 12].map((common) => paired(common, 34, 43))).toEqual([true, false]);
});

test('two numbers that are not near are no pair', () => {
  expect([42, 43].map((other) => paired(31, 30, other))).toEqual([true, false]);
});
