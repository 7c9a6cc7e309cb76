import { expect, test } from 'vitest';
import { areRounded } from './round-figures.ts';

const of = (unit: string, ...printed: (number | null | [about: string, value: number])[]) =>
  printed.map((one) =>
    Array.isArray(one) ? { value: one[1], about: one[0], unit } : { value: one, about: '', unit },
  );

test.each([
  ['a bound and the exact number', of('patients', 6118, ['more than', 6000]), true],
  ['a bound on the wrong side', of('patients', 5900, ['more than', 6000]), false],
  ['fewer decimals, and one more word', of('%', ['roughly', 42], 42.1, 42.11), true],
  ['a sum with fewer digits', of('$', 190e9, 188e9), true],
  ['a sum that is another', of('$', 4.2e9, 4.3e9), false],
  ['a sum that is not rounded up', of('$', 23e9, 23.5e9), false],
  ['things are counted one by one', of('letters', 310, 312), false],
  ['three digits are told to the last', of('bowls', 221_000, ['approximately', 212_000]), false],
  ['three digits of a longer number', of('bowls', 212_400, ['about', 212_000]), true],
  ['as many digits round nothing', of('$', 1_014_000, ['roughly', 1_015_000]), false],
  ['two digits of three', of('miles', 580, ['about', 578]), true],
  ['one digit rounds nothing', of('%', 40, 42.1), false],
  ['a word lets a number be a tenth away', of('homes', 1000, ['about', 1100]), true],
  ['and no more', of('homes', 980, ['about', 1100]), false],
  ['a great number has fewer digits', of('bowls', 121_300, 120_000), true],
  ['one below a hundred thousand is counted', of('bowls', 99_300, 99_000), false],
  ['hundreds of something', of('homes', null, 412), false],
  [
    'two bounds of one side, the lower of which says less',
    of('crew', ['at least', 25], ['more than', 24]),
    true,
  ],
  ['three', of('crew', 25, ['at least', 25], ['more than', 24]), true],
  ['two bounds far apart', of('crew', ['at least', 12], ['at least', 20]), false],
  ['bounds that shut each other out', of('crew', ['more than', 300], ['fewer than', 290]), false],
  ['a bound and a number beyond it', of('crew', ['more than', 200], 250), true],
  ['a bound and a number far beyond it', of('crew', ['at least', 12], 40), false],
  ['about a dozen, and ten', of('people', ['about', 12], 10), true],
  ['no exact number', of('homes', ['about', 400], ['about', 420]), false],
])('%s', (_, uses, rounded) => {
  expect(areRounded(uses)).toBe(rounded);
});
