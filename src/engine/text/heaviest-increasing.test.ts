import { expect, test } from 'vitest';
import { heaviestIncreasing } from './heaviest-increasing.ts';

const rising = (before: number, item: number) => before < item;

test('of items that weigh alike the longest run', () => {
  expect(heaviestIncreasing([3, 1, 2], () => 1, rising)).toEqual([1, 2]);
});

test('one heavy item outweighs a longer run of light ones', () => {
  expect(heaviestIncreasing([9, 1, 2], (item) => item, rising)).toEqual([9]);
});

test('of none, none', () => {
  expect(heaviestIncreasing([], () => 1, rising)).toEqual([]);
});
