import { expect, test } from 'vitest';
import { currencyBefore, currencyBehind, isMoney, toCurrency } from './money.ts';

test('signs and names of one currency are one', () => {
  expect(['₹', 'Rs', 'Rs.', 'INR', 'rupees'].map(toCurrency)).toEqual(['₹', '₹', '₹', '₹', '₹']);
  expect(['pounds', 'dollar', 'euros', 'hours'].map(toCurrency)).toEqual(['£', '$', '€', null]);
});

test('the currency before a sum', () => {
  expect(['Rs 5 lakh', '£3m', '₹40', '40'].map(currencyBefore)).toEqual(['₹', '£', '₹', null]);
  expect(['P435', 'P38 million', 'P51', 'R101', 'N95', 'rs 5', 'US$5'].map(currencyBefore)).toEqual([
    'pesos',
    'pesos',
    null,
    'rand',
    null,
    null,
    '$',
  ]);
  expect(['£', '$ a share', 'people'].map(isMoney)).toEqual([true, true, false]);
});

test('the currency behind a sum', () => {
  const behind = (words: string) => currencyBehind(words.split(' '));
  expect(
    ['pesos', 'yen a day', 'hong kong dollars', 'australian dollars', 'red pesos', 'won'].map(behind),
  ).toEqual(['pesos', '¥', 'HK$', 'A$', null, null]);
});
