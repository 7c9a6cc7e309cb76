import { expect, test } from 'vitest';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { findOtherRivals } from './other-rivals.ts';

const count = (unit: string, ...texts: string[]) => {
  const { context, uses } = usesOf(texts, unit);
  return findOtherRivals(uses, context).length;
};

test('a long number with two digits in another order', () => {
  const boats = (one: string, other: string) =>
    count('boats', `The depot holds ${one} boats.`, `Nobody saw ${other} boats.`);
  expect(boats('31,406', '31,460')).toBe(1);
  expect(boats('10,023', '10,032')).toBe(1);
  expect(boats('9,023', '9,032')).toBe(0);
  expect(boats('31,406', '36,401')).toBe(0);
  expect(boats('31,000', '13,000')).toBe(0);
});

test('one sum for two lengths of time, in sentences that share two words', () => {
  const rent = (one: string, other: string) => count('£', `The rent of the kiln is ${one}.`, other);
  expect(rent('£4 a month', 'The kiln has a rent of £4 a week.')).toBe(1);
  expect(rent('£4 a month', 'The kiln has a rent of £4 a month.')).toBe(0);
  expect(rent('£4 a month', 'The kiln burns £4 a week.')).toBe(0);
});
