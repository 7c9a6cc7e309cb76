import { expect, test } from 'vitest';
import { currencyBefore, isMoney, toCurrency } from './money.ts';

test('signs and names of one currency are one', () => {
  expect(['₹', 'Rs', 'Rs.', 'INR', 'rupees'].map(toCurrency)).toEqual(['₹', '₹', '₹', '₹', '₹']);
  expect(['pounds', 'dollar', 'euros', 'hours'].map(toCurrency)).toEqual(['£', '$', '€', null]);
});

test('the currency before a sum', () => {
  expect(['Rs 5 lakh', '£3m', '₹40', '40'].map(currencyBefore)).toEqual(['₹', '£', '₹', null]);
  expect(['£', '$ a share', 'people'].map(isMoney)).toEqual([true, true, false]);
});
