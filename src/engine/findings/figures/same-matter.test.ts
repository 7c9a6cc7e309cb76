import { expect, test } from 'vitest';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { isSameMatter } from './same-matter.ts';

const telling = ['granite', 'copper', 'lanterns', 'ladders', 'kettles'];

/** Two sentences, no one like the other, that share so many telling words. */
function isSame([one, other]: [string, string], unit: string, shared: number): boolean {
  const words = telling.slice(0, shared);
  const texts = [
    `For ${words.join(' and ')} they had ${one}.`,
    `Then ${other} came on ${words.toReversed().join(' with ')}, at last.`,
  ];
  const { context, uses } = usesOf(texts, unit);
  expect(uses).toHaveLength(2);
  return isSameMatter(uses[0]!, uses[1]!, context);
}

test.each<[string, [string, string], string, shared: number, boolean]>([
  ['two words for numbers near each other', ['100 letters', '140 letters'], 'letters', 2, true],
  ['one word', ['100 letters', '140 letters'], 'letters', 1, false],
  ['numbers that are not near', ['100 letters', '141 letters'], 'letters', 2, false],
  ['three words for those', ['100 letters', '220 letters'], 'letters', 3, false],
  ['four words for those', ['100 letters', '220 letters'], 'letters', 4, true],
  ['numbers too far apart', ['100 letters', '221 letters'], 'letters', 5, false],
  ['one word where the digits are the same', ['213 letters', '231 letters'], 'letters', 1, true],
  ['the same digits in numbers that are not near', ['213 letters', '321 letters'], 'letters', 1, false],
  ['one word where two digits are swapped', ['162 letters', '261 letters'], 'letters', 1, false],
  ['one word where two digits side by side are swapped', ['124 letters', '214 letters'], 'letters', 1, true],
  ['two words for a sum with two digits swapped', ['£12m', '£21m'], '£', 2, true],
  ['one word for such a sum', ['£12m', '£21m'], '£', 1, false],
  ['two words for a sum', ['£10m', '£14m'], '£', 2, true],
  ['a sum that is not near', ['£10m', '£15m'], '£', 5, false],
  ['one word for a sum', ['£10m', '£14m'], '£', 1, false],
  ['one word for a sum of each year', ['£10m a year', '£14m a year'], '£', 1, true],
  ['no word for it', ['£10m a year', '£14m a year'], '£', 0, false],
  ['one word for a sum of another time', ['£10m a year', '£14m a week'], '£', 1, false],
  ['three words for a part', ['10%', '14%'], '%', 3, true],
  ['two words for a part', ['10%', '14%'], '%', 2, false],
  ['five words for people', ['100 people', '140 people'], 'people', 5, true],
  ['four words for people', ['100 people', '140 people'], 'people', 4, false],
  ['a length of time', ['10 days', '14 days'], 'days', 5, false],
])('%s', (_, numbers, unit, shared, expected) => {
  expect(isSame(numbers, unit, shared)).toBe(expected);
});
